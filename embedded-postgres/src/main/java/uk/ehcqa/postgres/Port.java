package uk.ehcqa.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The port of a server: chosen once and kept in a file; chosen anew only when something else has taken it. */
record Port(Path file) {

    private static final int ANY = 0;

    int choose() throws IOException {
        var port = keptOrAny();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private int keptOrAny() throws IOException {
        try {
            return free(Integer.parseInt(Files.readString(file)));
        } catch (NoSuchFileException | NumberFormatException | BindException unusable) {
            return free(ANY);
        }
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
