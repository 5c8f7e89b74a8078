package uk.ehcqa.documents.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.documents.DocumentsProgram;
import uk.ehcqa.documents.Samples;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseId;

class DocumentsOverHttpTest {

    static final ConfigurableApplicationContext PROGRAM = DocumentsProgram.with(
            TemporaryPostgres.newDatabase(),
            new Class<?>[] {DocumentsProgram.class, DocumentPost.class},
            WebApplicationType.SERVLET,
            "server.port=0",
            "server.address=127.0.0.1",
            "spring.servlet.multipart.max-file-size=1GB",
            "spring.servlet.multipart.max-request-size=1GB");

    final HttpClient http = HttpClient.newHttpClient();
    final CaseId child = CaseId.random();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a file of 25 MB", "advice.pdf", Samples.pdf(25 * 1024 * 1024), "DOCUMENT_TOO_LARGE"),
                Arguments.of("an empty file", "advice.pdf", new byte[0], "DOCUMENT_EMPTY"),
                Arguments.of("a renamed program", "advice.docx", Samples.program(), "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of("a ZIP bomb", "advice.docx", Samples.zipBomb(), "DOCUMENT_UNPACKS_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void are_refused_where_they_are_bad_and_leave_nothing(String what, String name, byte[] content, String refusal)
            throws Exception {
        var answer = send(name, content);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo(refusal);
        assertThat(PROGRAM.getBean(JdbcClient.class)
                        .sql("select count(*) from document.document where case_id = ?")
                        .param(child.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void come_back_as_they_were_to_be_saved_and_never_shown() throws Exception {
        var sent = Samples.pdf(3_000_000);
        var id = send("../../C:\\advice \"of\" 3 March.pdf", sent).body();

        var answer = http.send(request("/" + id).build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(sent);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("content-length", List.of("3000000"))
                .containsEntry("content-disposition", List.of("attachment; filename=\"advice _of_ 3 March.pdf\""))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry(
                        "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'; sandbox"));
    }

    @Test
    void keep_names_in_all_languages() throws Exception {
        var id = send("Zoë – advice.docx", Samples.docx()).body();

        var answer = http.send(request("/" + id).build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("attachment; ")
                        .endsWith("filename*=UTF-8''Zo%C3%AB%20%E2%80%93%20advice.docx"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void hold_no_connection_when_their_reader_goes_away_in_the_middle() throws Exception {
        var id = send("advice.pdf", Samples.pdf(9_000_000)).body();
        for (var reader = 0; reader < 15; reader++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                socket.getOutputStream()
                        .write("GET /%s/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .formatted(child, id)
                                .getBytes(UTF_8));
                assertThat(socket.getInputStream().readNBytes(500)).hasSize(500);
            }
        }

        var answer = http.send(request("/" + id).build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(9_000_000);
        assertThat(PROGRAM.getBean(HikariDataSource.class).getHikariPoolMXBean().getThreadsAwaitingConnection())
                .isZero();
    }

    private HttpResponse<String> send(String name, byte[] content) throws IOException, InterruptedException {
        var head =
                "--limit\r\nContent-Disposition: form-data; name=\"document\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(name.replace("\"", "\\\""));
        var form = Collections.enumeration(List.<InputStream>of(
                new ByteArrayInputStream(head.getBytes(UTF_8)),
                new ByteArrayInputStream(content),
                new ByteArrayInputStream("\r\n--limit--\r\n".getBytes(UTF_8))));
        return http.send(
                request("")
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/" + child + path));
    }

    private static String portText() {
        return PROGRAM.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static int port() {
        return Integer.parseInt(portText());
    }
}
