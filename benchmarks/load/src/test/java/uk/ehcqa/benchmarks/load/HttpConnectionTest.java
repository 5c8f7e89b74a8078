package uk.ehcqa.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    /** How long the body is said to be when that is not known beforehand: it is then sent in chunks. */
    static final int UNKNOWN = 0;

    final Set<InetSocketAddress> clients = new HashSet<>();
    HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/kept", exchange -> answer(exchange, "kept".length()));
        server.createContext("/ended", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            answer(exchange, "kept".length());
        });
        server.createContext("/chunks", exchange -> answer(exchange, UNKNOWN));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keeps_the_connection_while_the_server_does() throws IOException {
        try (var connection = open()) {
            assertThat(connection.get("/kept").body()).isEqualTo("kept");
            assertThat(connection.post("/chunks", "{}").body()).isEqualTo("kept");
            assertThat(connection.get("/kept").body()).isEqualTo("kept");
        }
        assertThat(clients).hasSize(1);
    }

    @Test
    void opens_another_when_the_server_has_ended_it() throws IOException {
        try (var connection = open()) {
            assertThat(connection.get("/ended").body()).isEqualTo("kept");
            assertThat(connection.get("/kept").body()).isEqualTo("kept");
        }
        assertThat(clients).hasSize(2);
    }

    private HttpConnection open() throws IOException {
        return new HttpConnection(server.getAddress().getPort(), "none");
    }

    private void answer(HttpExchange exchange, int length) throws IOException {
        clients.add(exchange.getRemoteAddress());
        exchange.sendResponseHeaders(200, length);
        exchange.getResponseBody().write("kept".getBytes(UTF_8));
        exchange.close();
    }
}
