package uk.ehcqa.documents.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Function;

/** A scanner that understands {@code INSTREAM}, and answers as a test wants. */
public final class FakeClamAv implements AutoCloseable {

    private final ServerSocket server;
    private final Function<String, String> answer;

    /** @param answer to a content, one character a byte */
    public FakeClamAv(Function<String, String> answer) throws IOException {
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.startVirtualThread(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // Whoever asked has gone, or the test is over.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        if (!new String(in.readNBytes(10), US_ASCII).equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        socket.getOutputStream().write((answer.apply(content.toString(ISO_8859_1)) + "\0").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
