package uk.ehcqa.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import uk.ehcqa.command.CommandServiceApplication;

@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseApiTest.EighthOfJanuary.class)
class SendingAgainTest {

    static final String ROWAN = CaseApiTest.ROWAN.formatted(1);
    static final String AGREED = "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2025-01-07\"}";
    static final String AGREED_EARLIER = "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2025-01-06\"}";

    static final String WITHDRAWN = "{\"step\": \"REQUEST_WITHDRAWN\", \"date\": \"2025-01-08\"}";

    static final String ERASED = "{\"ground\": \"REQUEST_ACCEPTED\"}";

    static final String REQUESTED_AGAIN = "{\"receivedOn\": \"2025-01-07\", \"requestedBy\": \"%s\"}";
    static final List<String> SOURCES = List.of("HEALTH", "SOCIAL_CARE", "EDUCATION_SETTING", "OTHER");

    /** One thread for each sender, so that none waits for another before it has sent. */
    static final Executor AT_ONCE = task -> Thread.ofVirtual().start(task);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        CaseApiTest.database(properties);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.answered_command cascade")
                .update();
    }

    @Test
    void opens_one_case_and_gives_the_same_answer() {
        var first = send("caseworker-4", "/api/cases", ROWAN, "Idempotency-Key", "one-attempt");
        var again = send("caseworker-4", "/api/cases", ROWAN, "Idempotency-Key", "one-attempt");

        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getLocation())
                .isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void records_one_step_however_many_send_it_at_once() {
        var reference = opened();

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> send("caseworker-4", steps(reference), AGREED, "Idempotency-Key", "one-attempt")))
                .limit(8)
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.join().getResponseBody())
                .containsOnly("{\"reference\":\"" + reference + "\",\"version\":2}");
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void is_for_the_same_thing_only() {
        var reference = opened();
        send("caseworker-4", steps(reference), AGREED, "Idempotency-Key", "one-attempt");

        var other = send("caseworker-4", steps(reference), AGREED_EARLIER, "Idempotency-Key", "one-attempt");

        assertThat(other.getStatus().value()).isEqualTo(422);
        assertThat(other.getResponseBody()).contains("IDEMPOTENCY_KEY_USED");
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void is_for_the_same_sender_only() {
        send("caseworker-4", "/api/cases", ROWAN, "Idempotency-Key", "one-attempt");

        var other = send("caseworker-7", "/api/cases", ROWAN, "Idempotency-Key", "one-attempt");

        assertThat(other.getStatus().value()).isEqualTo(409);
        assertThat(other.getResponseBody()).contains("UPN_ALREADY_HELD");
    }

    @Test
    void may_follow_a_refusal_since_nothing_came_of_it() {
        var reference = opened();
        var tomorrow = AGREED.replace("2025-01-07", "2025-01-09");
        assertThat(send("caseworker-4", steps(reference), tomorrow, "Idempotency-Key", "one-attempt")
                        .getStatus()
                        .value())
                .isEqualTo(422);

        var putRight = send("caseworker-4", steps(reference), AGREED, "Idempotency-Key", "one-attempt");

        assertThat(putRight.getStatus().value()).isEqualTo(200);
    }

    @Test
    void leaves_nothing_that_who_was_erased_could_be_guessed_by() {
        var reference = Objects.requireNonNull(
                        send("caseworker-4", "/api/cases", ROWAN, "Idempotency-Key", "attempt-to-be-erased")
                                .getResponseHeaders()
                                .getLocation())
                .getPath();
        send("caseworker-4", reference + "/steps", WITHDRAWN, "", "");
        assertThat(fingerprints()).singleElement().asString().hasSize(64);

        var erased = send("send-manager", reference + "/erasure", ERASED, "Idempotency-Key", "attempt-to-erase");
        var again = send("send-manager", reference + "/erasure", ERASED, "Idempotency-Key", "attempt-to-erase");

        assertThat(erased.getStatus().value()).isEqualTo(200);
        assertThat(again.getResponseBody()).isEqualTo(erased.getResponseBody());
        assertThat(fingerprints()).hasSize(2).contains("");
        assertThat(send("caseworker-4", "/api/cases", ROWAN, "Idempotency-Key", "attempt-to-be-erased")
                        .getResponseBody())
                .contains("IDEMPOTENCY_KEY_USED");
    }

    @Test
    void is_refused_to_whoever_has_not_seen_the_latest_version() {
        var reference = opened();
        assertThat(send("caseworker-4", steps(reference), AGREED, HttpHeaders.IF_MATCH, "\"1\"")
                        .getStatus()
                        .value())
                .isEqualTo(200);

        var overtaken = send(
                "caseworker-7",
                steps(reference),
                "{\"step\": \"ADVICE_REQUESTED\", \"date\": \"2025-01-08\"}",
                HttpHeaders.IF_MATCH,
                "\"1\"");

        assertThat(overtaken.getStatus().value()).isEqualTo(409);
        assertThat(overtaken.getResponseBody()).contains("CASE_CHANGED_SINCE").contains("it is now at version 2");
        assertThat(overtaken.getResponseBody()).contains("\"version\":2");
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void says_which_version_it_brought_about_so_that_it_can_be_sent_with_the_next() {
        var opened = send("caseworker-4", "/api/cases", ROWAN, "", "").getResponseHeaders();
        assertThat(opened.getETag()).isEqualTo("\"1\"");

        var agreed = send(
                "caseworker-4",
                Objects.requireNonNull(opened.getLocation()).getPath() + "/steps",
                AGREED,
                HttpHeaders.IF_MATCH,
                "\"1\"");

        assertThat(agreed.getResponseHeaders().getETag()).isEqualTo("\"2\"");
    }

    @Test
    void loses_no_update_when_many_have_seen_the_same_version() {
        var reference = opened();

        var answers = Stream.iterate(1, number -> number + 1)
                .limit(32)
                .map(number -> CompletableFuture.supplyAsync(
                        () -> send(
                                "caseworker-4",
                                "/api/cases/" + reference + "/requests",
                                REQUESTED_AGAIN.formatted(SOURCES.get(number % SOURCES.size())),
                                HttpHeaders.IF_MATCH,
                                "\"1\""),
                        AT_ONCE))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .filteredOn(answer -> answer.getStatus().value() == 200)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getStatus().value() == 409)
                .hasSize(31)
                .allSatisfy(loser -> assertThat(loser.getResponseBody()).contains("\"version\":2"));
        assertThat(events()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, latest",
        "If-Match, -1",
        "If-Match, 99999999999999999999",
        "Idempotency-Key, two words",
        "Idempotency-Key, ''"
    })
    void names_a_header_that_cannot_be_read(String header, String value) {
        var answer = send("caseworker-4", "/api/cases", ROWAN, header, value);

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains("\"field\":\"" + header + "\"");
        assertThat(events()).isZero();
    }

    private String opened() {
        var opened = send("caseworker-4", "/api/cases", ROWAN, "", "").getResponseHeaders();
        return Objects.requireNonNull(opened.getLocation()).getPath().substring("/api/cases/".length());
    }

    private EntityExchangeResult<String> send(String user, String path, String body, String header, String value) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .post()
                .uri(path)
                .headers(headers -> {
                    headers.setBasicAuth(user, "demonstration", StandardCharsets.UTF_8);
                    if (!header.isEmpty()) {
                        headers.set(header, value);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String steps(String reference) {
        return "/api/cases/" + reference + "/steps";
    }

    private List<@Nullable String> fingerprints() {
        return jdbc.sql("select fingerprint from command.answered_command")
                .query(String.class)
                .list();
    }

    private long events() {
        return jdbc.sql("select count(*) from event_store.event")
                .query(Long.class)
                .single();
    }
}
