package uk.ehcqa.documents.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks a ClamAV daemon, by the command {@code INSTREAM} of its protocol (clamd(8)). */
public class ClamAv implements VirusScan {

    private static final Pattern ADDRESS = Pattern.compile("(?<host>[^:/\\s]+):(?<port>\\d{1,5})");
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience how long it may take to say what it finds */
    ClamAv(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /** The daemon at {@code host:port}. */
    public static ClamAv at(String address, Duration patience) {
        var read = ADDRESS.matcher(address);
        if (!read.matches()) {
            throw new IllegalArgumentException("A virus scanner is named by host:port, such as localhost:3310");
        }
        return new ClamAv(read.group("host"), Integer.parseInt(read.group("port")), patience);
    }

    @Override
    public boolean findsHarm(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            send(content, socket.getOutputStream());
            return isHarm(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
                    .replace("\0", "")
                    .strip());
        }
    }

    /** Each chunk after its length; the last has none. */
    private static void send(InputStream content, OutputStream to) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to));
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        for (var chunk = content.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = content.readNBytes(CHUNK_BYTES)) {
            out.writeInt(chunk.length);
            out.write(chunk);
        }
        out.writeInt(0);
        out.flush();
    }

    private static boolean isHarm(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.endsWith(" OK")) {
            return false;
        }
        throw new IOException("The virus scanner answers: " + answer);
    }
}
