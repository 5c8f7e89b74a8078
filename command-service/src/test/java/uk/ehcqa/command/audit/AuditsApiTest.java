package uk.ehcqa.command.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.marking.AuditAnswerSaved;

/** Two auditors and a quality lead over HTTP, on PostgreSQL. Today is Monday 23 November 2026. */
@CommandService
class AuditsApiTest {

    static final List<String> CRITERIA = FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0)
            .criteria()
            .map(Criterion::code)
            .toList();

    static final String ROWAN = """
            {"child": {"surname": "Example", "forename": "Rowan", "birthDate": "2018-05-14", "sex": "FEMALE"},
             "receivedOn": "2026-11-02", "requestedBy": "HEALTH"}""";

    static final String AUDIT = """
            {"caseReference": "%s", "plan": 1, "stage": "FINAL", "sentOn": "2026-11-02", "framework": "ehcp-qa",
             "frameworkVersion": "1.0", "auditor": "Auditor 2", "secondAuditor": "Auditor 5",
             "involved": [{"person": "Caseworker 4", "part": "WROTE"}]}""";

    static final String CANARY = "canarybird sang in the margin";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventStore events;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.answered_command cascade")
                .update();
    }

    @Test
    void lets_neither_auditor_reach_the_others_answers_and_settles_what_both_see_alike() {
        var audit = begun(openCase());
        answerAll("auditor-2", audit, "FIRST");
        answerAll("auditor-5", audit, "SECOND");

        assertThat(send("auditor-5", HttpMethod.PUT, audit + "/marks/FIRST/answers/A1", "{\"answer\": \"PARTLY\"}")
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(send("auditor-5", HttpMethod.POST, audit + "/marks/FIRST/submission", "{}")
                        .getStatus()
                        .value())
                .isEqualTo(404);

        var first = send("auditor-2", HttpMethod.POST, audit + "/marks/FIRST/submission", "{}");
        assertThat(first.getResponseBody())
                .contains("\"score\":100.0", "\"exactScore\":\"100\"", "\"grade\":\"OUTSTANDING\"");
        send("auditor-5", HttpMethod.PUT, audit + "/marks/SECOND/answers/T2", "{\"answer\": \"MOSTLY\"}");
        var second = send("auditor-5", HttpMethod.POST, audit + "/marks/SECOND/submission", "{}");
        assertThat(second.getResponseBody())
                .contains("\"score\":99.3", "\"exactScore\":\"298/3\"")
                .doesNotContain("100.0");

        assertThat(stored("AuditGradeSettled")).isEqualTo(1);
        assertThat(send("quality-lead", HttpMethod.POST, audit + "/moderation", "{}")
                        .getResponseBody())
                .contains("AUDIT_NEEDS_NO_MODERATION");
    }

    @Test
    void keeps_three_results_where_the_first_two_are_far_apart() {
        var audit = begun(openCase());
        answerAll("auditor-2", audit, "FIRST");
        answerAll("auditor-5", audit, "SECOND");
        send(
                "auditor-5",
                HttpMethod.PUT,
                audit + "/marks/SECOND/answers/F3",
                "{\"answer\": \"NOT_MET\", \"comment\": \"No hours\"}");
        send("auditor-2", HttpMethod.POST, audit + "/marks/FIRST/submission", "{}");
        var second = send("auditor-5", HttpMethod.POST, audit + "/marks/SECOND/submission", "{}");
        assertThat(second.getResponseBody())
                .contains("\"score\":95.5", "\"exactScore\":\"860/9\"", "\"grade\":\"INADEQUATE\"", "LJ1", "LJ7");
        assertThat(stored("AuditGradeSettled")).isZero();

        send("quality-lead", HttpMethod.POST, audit + "/moderation", "{}");
        assertThat(send("quality-lead", HttpMethod.POST, audit + "/marks/MODERATION/submission", "{}")
                        .getResponseBody())
                .contains("AUDIT_UNANSWERED", "F3");
        send("quality-lead", HttpMethod.PUT, audit + "/marks/MODERATION/answers/F3", "{\"answer\": \"MET\"}");
        var moderated = send("quality-lead", HttpMethod.POST, audit + "/marks/MODERATION/submission", "{}");

        assertThat(moderated.getResponseBody()).contains("\"score\":100.0");
        assertThat(stored("AuditMarksSubmitted")).isEqualTo(3);
        assertThat(stored("AuditGradeSettled")).isEqualTo(1);
    }

    @Test
    void gives_everybody_their_own_answers_back_and_those_of_others_when_both_have_submitted() {
        var audit = begun(openCase());
        send(
                "auditor-2",
                HttpMethod.PUT,
                audit + "/marks/FIRST/answers/F3",
                "{\"answer\": \"NOT_MET\", \"comment\": \"No hours\"}");
        assertThat(send("auditor-2", HttpMethod.GET, audit + "/marks/FIRST", "").getResponseBody())
                .contains("{\"criterion\":\"F3\",\"answer\":\"NOT_MET\",\"comment\":\"No hours\"}")
                .doesNotContain("result");
        assertThat(readers(audit, "FIRST")).containsExactly(200, 404, 404);
        assertThat(readers(audit, "SECOND")).containsExactly(404, 200, 404);

        answerAll("auditor-2", audit, "FIRST");
        answerAll("auditor-5", audit, "SECOND");
        send("auditor-2", HttpMethod.POST, audit + "/marks/FIRST/submission", "{}");
        assertThat(readers(audit, "FIRST")).containsExactly(200, 404, 404);

        send("auditor-5", HttpMethod.POST, audit + "/marks/SECOND/submission", "{}");
        assertThat(readers(audit, "FIRST")).containsExactly(200, 200, 200);
        assertThat(readers(audit, "SECOND")).containsExactly(200, 200, 200);
        assertThat(readers(audit, "MODERATION")).containsExactly(404, 404, 404);
    }

    @Test
    void is_begun_once_however_often_it_is_sent() {
        var body = AUDIT.formatted(openCase());

        var first = send("quality-lead", HttpMethod.POST, "/api/audits", body, "one-attempt");
        var again = send("quality-lead", HttpMethod.POST, "/api/audits", body, "one-attempt");

        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(stored("QualityAuditBegun")).isEqualTo(1);
    }

    @Test
    void keeps_what_an_auditor_writes_from_whoever_reads_the_database_and_forgets_it_with_the_child() {
        var reference = openCase();
        var audit = begun(reference);
        send(
                "auditor-2",
                HttpMethod.PUT,
                audit + "/marks/FIRST/answers/A1",
                "{\"answer\": \"PARTLY\", \"comment\": \"" + CANARY + "\"}");
        assertThat(comments(audit)).containsExactly(CANARY);
        assertThat(jdbc.sql("select string_agg(payload::text, '') from event_store.event")
                        .query(String.class)
                        .single())
                .doesNotContain("canarybird");

        send(
                "caseworker-4",
                HttpMethod.POST,
                "/api/cases/" + reference + "/steps",
                "{\"step\": \"REQUEST_WITHDRAWN\", \"date\": \"2026-11-20\"}");
        send(
                "send-manager",
                HttpMethod.POST,
                "/api/cases/" + reference + "/erasure",
                "{\"ground\": \"REQUEST_ACCEPTED\"}");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(comments(audit)).containsExactly("[erased]"));
        assertThat(send("auditor-2", HttpMethod.PUT, audit + "/marks/FIRST/answers/A2", "{\"answer\": \"MET\"}")
                        .getResponseBody())
                .contains("CASE_ERASED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"caseworker-4, 403", "send-manager, 403", "auditor-2, 403", "quality-lead, 200"})
    void is_begun_by_a_quality_lead(String person, int status) {
        var body = AUDIT.formatted(openCase());

        assertThat(send(person, HttpMethod.POST, "/api/audits", body)
                        .getStatus()
                        .value())
                .isEqualTo(status);
    }

    @Test
    void is_of_a_case_that_is_known() {
        var answer = send("quality-lead", HttpMethod.POST, "/api/audits", AUDIT.formatted("2026-9999"));

        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(answer.getResponseBody()).contains("CASE_UNKNOWN");
    }

    /** What Auditor 2, Auditor 5 and the quality lead are answered. */
    private List<Integer> readers(String audit, String marking) {
        return Stream.of("auditor-2", "auditor-5", "quality-lead")
                .map(person -> send(person, HttpMethod.GET, audit + "/marks/" + marking, "")
                        .getStatus()
                        .value())
                .toList();
    }

    private void answerAll(String person, String audit, String marking) {
        CRITERIA.forEach(code -> {
            var answer = send(
                    person, HttpMethod.PUT, audit + "/marks/" + marking + "/answers/" + code, "{\"answer\": \"MET\"}");
            assertThat(answer.getStatus().value()).isEqualTo(200);
        });
        send(
                person,
                HttpMethod.PUT,
                audit + "/marks/" + marking + "/findings/OTHER_PERSON_IDENTIFIED",
                "{\"found\": false}");
    }

    private String openCase() {
        return found("\"reference\":\"([^\"]+)\"", send("caseworker-4", HttpMethod.POST, "/api/cases", ROWAN));
    }

    private String begun(String reference) {
        var answer = send("quality-lead", HttpMethod.POST, "/api/audits", AUDIT.formatted(reference));
        return "/api/audits/" + found("\"auditId\":\"([^\"]+)\"", answer);
    }

    private List<String> comments(String audit) {
        return events.readEvents(audit.substring("/api/audits/".length()))
                .asStream()
                .map(event -> event.getPayload())
                .filter(AuditAnswerSaved.class::isInstance)
                .map(event -> ((AuditAnswerSaved) event).comment())
                .toList();
    }

    private int stored(String type) {
        return jdbc.sql("select count(*) from event_store.event where payload_type = ?")
                .param(type)
                .query(Integer.class)
                .single();
    }

    private static String found(String pattern, EntityExchangeResult<String> answer) {
        var match = Pattern.compile(pattern).matcher(Objects.requireNonNull(answer.getResponseBody()));
        assertThat(match.find()).as(answer.getResponseBody()).isTrue();
        return match.group(1);
    }

    private EntityExchangeResult<String> send(String person, HttpMethod method, String address, String body) {
        return send(person, method, address, body, UUID.randomUUID().toString());
    }

    private EntityExchangeResult<String> send(
            String person, HttpMethod method, String address, String body, String key) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .method(method)
                .uri(address)
                .headers(headers -> {
                    headers.setBasicAuth(person, "demonstration", StandardCharsets.UTF_8);
                    headers.set("Idempotency-Key", key);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
