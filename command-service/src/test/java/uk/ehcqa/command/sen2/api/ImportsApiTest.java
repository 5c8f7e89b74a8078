package uk.ehcqa.command.sen2.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.ADA;
import static uk.ehcqa.command.sen2.Sample.BEN;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.command.sen2.Sample;
import uk.ehcqa.command.sen2.imports.Sen2Imports;

@CommandService
class ImportsApiTest {

    static final String XML =
            Sample.message(ADA + BEN.replace("2024-04-15", "2024-04-31")).content();

    final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Sen2Imports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.sen2_import cascade")
                .update();
    }

    @Test
    void takes_a_file_of_a_form_and_says_where_to_ask() throws Exception {
        var answer = post(multipart("file", "C:\\returns\\return.xml", XML), "application/json");

        assertThat(answer.statusCode()).isEqualTo(202);
        var report = json(get(location(answer)));
        assertThat(report.at("/state").asString()).isEqualTo("FINISHED");
        assertThat(report.at("/fileName").asString()).isEqualTo("return.xml");
        assertThat(report.at("/startedBy").asString()).isEqualTo("Data officer");
        assertThat(report.at("/header/authority").asString()).isEqualTo("999");
        assertThat(report.at("/people").asLong()).isEqualTo(2);
        assertThat(report.at("/sentence").isMissingNode()
                        || report.at("/sentence").isNull())
                .isTrue();
    }

    @Test
    void takes_a_return_that_is_the_whole_body() throws Exception {
        var answer = post(request("/api/imports").header("Content-Type", "application/xml"), XML, "application/json");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(get(location(answer))).at("/state").asString()).isEqualTo("FINISHED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attachment; filename="sen2-october.xml"         | sen2-october.xml
            attachment; filename="/home/somebody/sen2.xml"  | sen2.xml
            attachment; filename*=UTF-8''sen2%00.xml        | sen2.xml
            attachment; filename*=nonsense''%zz             | return
            attachment                                      | return
            """)
    void calls_the_whole_body_by_the_name_that_was_sent(String disposition, String name) throws Exception {
        var request = request("/api/imports")
                .header("Content-Type", "application/xml")
                .header("Content-Disposition", disposition);

        var answer = post(request, XML, "application/json");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(get(location(answer))).at("/fileName").asString()).isEqualTo(name);
    }

    @Test
    void leads_a_browser_without_javascript_on_to_the_import() throws Exception {
        var answer = post(multipart("file", "return.xml", XML), "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).matches("/imports/[0-9a-f-]{36}");
        awaitEnd(location(answer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file  | return.xml | ''            | FILE_EMPTY
            file  | ''         | ''            | FILE_MISSING
            other | return.xml | <Message/>    | FILE_MISSING
            file  | return.pdf | %PDF \u0000 1.7 | FILE_KIND_UNKNOWN
            """)
    void says_what_is_wrong_with_a_file(String field, String name, String content, String code) throws Exception {
        var toProgram = post(multipart(field, name, content), "application/json");
        assertThat(toProgram.statusCode()).isEqualTo(422);
        assertThat(toProgram.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(toProgram).at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(json(toProgram).at("/errors/0/field").asString()).isEqualTo("file");

        var toBrowser = post(multipart(field, name, content), "text/html");
        assertThat(toBrowser.statusCode()).isEqualTo(303);
        assertThat(location(toBrowser)).isEqualTo("/imports/new?problem=" + code);
    }

    @Test
    void lists_the_imports_newest_first() throws Exception {
        awaitEnd(location(post(multipart("file", "first.xml", XML), "application/json")));
        jdbc.sql("update command.sen2_import set started_at = started_at - interval '1 month'")
                .update();
        awaitEnd(location(post(multipart("file", "second.xml", XML), "application/json")));

        var list = json(get("/api/imports"));

        assertThat(list.at("/imports/0/fileName").asString()).isEqualTo("second.xml");
        assertThat(list.at("/imports/1/fileName").asString()).isEqualTo("first.xml");
    }

    @Test
    void says_what_became_of_each_row() throws Exception {
        var address = location(post(multipart("file", "return.xml", XML), "application/json"));
        awaitEnd(address);

        var refused = json(get(address + "/rows?outcome=REFUSED&module=REQUEST"));

        assertThat(refused.at("/total").asLong()).isEqualTo(1);
        assertThat(refused.at("/rows/0/reason").asString()).isEqualTo("DATE_IMPOSSIBLE");
        assertThat(refused.at("/rows/0/sentence").asString()).startsWith("A date does not exist");
        assertThat(json(get(address + "/rows")).at("/total").asLong()).isEqualTo(8);
    }

    @Test
    void gives_the_last_page_of_rows_to_whoever_asks_for_one_beyond_it() throws Exception {
        var address = location(post(multipart("file", "return.xml", XML), "application/json"));
        awaitEnd(address);

        var beyond = json(get(address + "/rows?page=2"));

        assertThat(beyond.at("/page").asInt()).isEqualTo(1);
        assertThat(beyond.at("/rows").size()).isEqualTo(8);
    }

    @Test
    void gives_the_rows_to_a_spreadsheet() throws Exception {
        var address = location(post(multipart("file", "return.xml", XML), "application/json"));
        awaitEnd(address);

        var csv = get(address + "/rows?format=csv&outcome=REFUSED");

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(csv.body().lines())
                .containsExactly(
                        "\uFEFFPerson in the return,Module,Line,Outcome,Case,Reason,Item,What to do",
                        "2,REQUEST,16,REFUSED,,DATE_IMPOSSIBLE,RequestOutcomeDate,\"A date does not exist, is of no year from"
                                + " 1900 to 2100, or is not written as year-month-day: RequestOutcomeDate, module 2, line 16. Correct it in the system the return"
                                + " comes from.\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/imports/00000000-0000-0000-0000-000000000000      | 404
            /api/imports/00000000-0000-0000-0000-000000000000/rows | 404
            /api/imports/00000000-0000-0000-0000-000000000000/rows?format=csv | 404
            /api/imports/none                                      | 400
            /api/imports/%s/rows?outcome=LOST                      | 400
            /api/imports/%s/rows?page=0                            | 400
            /api/imports/%s/rows?page=x                            | 400
            """)
    void refuses_bad_questions(String address, int status) throws Exception {
        var known = location(post(multipart("file", "return.xml", XML), "application/json"));
        awaitEnd(known);

        var answer = get(address.formatted(known.substring(known.lastIndexOf('/') + 1)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/detail").asString()).isNotEmpty();
    }

    @Test
    void is_for_data_officers_alone() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(uri("/api/imports"))
                        .header("Authorization", basic("caseworker-4"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private void awaitEnd(String address) throws InterruptedException {
        var importId = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        assertThat(imports.awaitEnd(importId, Duration.ofSeconds(60))).isTrue();
    }

    private HttpResponse<String> get(String address) throws Exception {
        if (address.matches("/api/imports/[0-9a-f-]{36}")) {
            awaitEnd(address);
        }
        return http.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpRequest.Builder request, String content, String accept)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(content))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body, String accept) throws IOException, InterruptedException {
        return post(
                request("/api/imports").header("Content-Type", "multipart/form-data; boundary=limit"), body, accept);
    }

    private static String multipart(String field, String name, String content) {
        return "--limit\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(field, name)
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--limit--\r\n";
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(uri(address)).header("Authorization", basic("data-officer"));
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String basic(String user) {
        var credentials = (user + ":demonstration").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Objects.requireNonNull(JsonMapper.shared().readTree(answer.body()));
    }
}
