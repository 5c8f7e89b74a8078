package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportReturnTest {

    static final String TAKING = """
            {"importId": "00000000-0000-4000-8000-000000000001", "fileName": "return.xml", "bytes": 9,
             "startedBy": "Data officer", "startedAt": "2026-11-23T09:00:00Z", "state": "TAKING",
             "people": 2000, "peopleDone": 1500, "peopleASecond": 300, "counts": [], "ignored": []}""";

    @TempDir
    Path folder;

    final StringWriter said = new StringWriter();
    final StringBuilder disposition = new StringBuilder();
    HttpServer product;

    @BeforeEach
    void start() throws IOException {
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.start();
    }

    @AfterEach
    void stop() {
        product.stop(0);
    }

    @Test
    void names_the_file_it_sends() throws Exception {
        product.createContext("/api/imports", this::refuse);

        imported("sen2-october.xml");

        assertThat(disposition.toString()).contains("sen2-october.xml");
    }

    @Test
    void says_that_it_was_interrupted_when_the_product_stops_on_the_way() throws Exception {
        product.createContext("/api/imports", this::takeOnceAndStop);

        var exitCode = imported("return.xml");

        assertThat(exitCode).isEqualTo(3);
        assertThat(said.toString())
                .contains("The import was interrupted. What was taken until then stays.")
                .contains("import the same return again")
                .doesNotContain("does not run");
    }

    private void refuse(HttpExchange exchange) throws IOException {
        disposition.append(exchange.getRequestHeaders().getFirst("Content-Disposition"));
        answer(exchange, 409, "{\"detail\": \"Another import is running.\"}");
    }

    private void takeOnceAndStop(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 202, TAKING);
        } else {
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private int imported(String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), "<Message/>");
        return new CommandLine(new ImportReturn())
                .setOut(new PrintWriter(said, true))
                .execute("--port", String.valueOf(product.getAddress().getPort()), file.toString());
    }
}
