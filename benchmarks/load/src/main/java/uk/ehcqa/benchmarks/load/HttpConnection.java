package uk.ehcqa.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open for as long as the server allows. It does as little as HTTP allows, because the client works
 * on the same processors as what it measures, and whatever it uses is missing there.
 */
public final class HttpConnection implements AutoCloseable {

    /** An answer of the server. */
    public record Answer(int status, String body) {

        public boolean isSuccess() {
            return status < 300;
        }
    }

    private record Line(Socket socket, InputStream in, OutputStream out) {

        static Line to(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new Line(socket, new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
        }
    }

    private final int port;
    private final String headers;
    private Line line;

    /** @param authorization what stands in the header of that name */
    public HttpConnection(int port, String authorization) throws IOException {
        this.port = port;
        line = Line.to(port);
        headers = " HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"
                .formatted(port, authorization);
    }

    public Answer post(String address, String body) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var request = "POST " + address + headers + "Content-Length: " + content.length + "\r\n\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.write(request.getBytes(StandardCharsets.US_ASCII));
        bytes.write(content);
        bytes.writeTo(line.out());
        return answer();
    }

    public Answer get(String address) throws IOException {
        line.out().write(("GET " + address + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    @Override
    public void close() throws IOException {
        line.socket().close();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(text().split(" ", 3)[1]);
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = text(); !header.isEmpty(); header = text()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            last |= lower.startsWith("connection:") && lower.endsWith("close");
        }
        var body = chunked ? chunks() : line.in().readNBytes(length);
        if (last) {
            close();
            line = Line.to(port);
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(line.in().readNBytes(size));
            text();
        }
        text();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(text().strip(), 16);
    }

    private String text() throws IOException {
        var read = new StringBuilder();
        for (var next = line.in().read(); next != '\n'; next = line.in().read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                read.append((char) next);
            }
        }
        return read.toString();
    }
}
