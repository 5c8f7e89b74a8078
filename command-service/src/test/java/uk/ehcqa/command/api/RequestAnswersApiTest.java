package uk.ehcqa.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.signin.DemonstrationPerson;
import uk.ehcqa.access.signin.DemonstrationService;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.service.RegisterService;

/** A therapist is asked on 28 October 2026, and a social worker is not. Over HTTP, on PostgreSQL, on Monday 23 November 2026. */
@CommandService
class RequestAnswersApiTest {

    static final String ADVICE = """
            {"advice": {"known": "NOW", "strengths": "Joins in", "author": "A. Therapist", "authorRole": "Therapist",
                        "dated": "2026-11-20"}}""";
    static final String DECLINE = """
            {"why": "ANOTHER_SERVICE", "explanation": "Ask the school nurse"}""";
    static final String LATE = """
            {"expectedOn": "2026-12-15", "reason": "The therapist is away"}""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DocumentStore documents;

    @Autowired
    CommandGateway gateway;

    String request = "";

    @BeforeEach
    void a_request_to_the_therapists() {
        jdbc.sql(
                        "truncate event_store.event, command.child, command.service, command.contribution, command.answered_command"
                                + " cascade")
                .update();
        register(DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY);
        var opened = send("caseworker-4", "/api/cases", """
                {"child": {"surname": "Example", "forename": "Rowan", "birthDate": "2018-05-14", "sex": "FEMALE"},
                 "receivedOn": "2026-09-21", "requestedBy": "PARENT_OR_YOUNG_PERSON"}""");
        var address = String.valueOf(opened.getResponseHeaders().getLocation()).replaceFirst(".*/api/", "/api/");
        send("caseworker-4", address + "/steps", "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2026-10-26\"}");
        var asked = send("caseworker-4", address + "/contributions/requests", """
                {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "2026-10-28",
                 "requests": [{"source": "MEDICAL", "service": "%s", "questions": "What can the child say?"}]}\
                """.formatted(
                        DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY.id()));
        assertThat(asked.getStatus().value()).isEqualTo(200);
        request = "/api/requests/"
                + jdbc.sql("select reference from command.contribution")
                        .query(String.class)
                        .single();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acknowledgements | ContributionAcknowledged
            answers          | ContributionAnswered
            nil-returns      | NilReturnGiven
            declines         | ContributionDeclined
            late             | DateSaidToBeMissed
            """)
    void record_what_the_service_says_that_was_asked(String what, String event) {
        var answer = send("speech-and-language-therapist", request + "/" + what, body(what));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseBody()).matches("\\{\"reference\":\"R-\\d{4,}\"}");
        assertThat(latest()).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({"acknowledgements", "answers", "nil-returns", "declines", "late"})
    void know_nothing_of_it_where_another_service_was_asked(String what) {
        var before = stored();

        assertThat(send("social-worker", request + "/" + what, body(what))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(send("speech-and-language-therapist", "/api/requests/R-9999/" + what, body(what))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(send("caseworker-4", request + "/" + what, body(what))
                        .getStatus()
                        .value())
                .isEqualTo(403);
        assertThat(send("designated-clinical-officer", request + "/" + what, body(what))
                        .getStatus()
                        .value())
                .isEqualTo(404);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void take_no_second_answer_before_the_first_was_read() {
        send("speech-and-language-therapist", request + "/answers", ADVICE);

        assertThat(send("speech-and-language-therapist", request + "/answers", ADVICE)
                        .getStatus()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void are_read_by_whoever_answers_for_the_service_and_by_no_contributor() {
        send("speech-and-language-therapist", request + "/answers", ADVICE);
        var check = Stream.of(AdviceCriterion.values())
                .map(criterion -> "\"%s\": \"PARTLY\"".formatted(criterion))
                .collect(Collectors.joining(", ", "{\"check\": {", "}"));
        var sentBack = check + ", \"whatIsAsked\": \"Minutes, please\"}";
        var accepted = check + ", \"notes\": \"The minutes follow\"}";

        for (var person : List.of("speech-and-language-therapist", "social-worker")) {
            assertThat(send(person, request + "/returns", sentBack).getStatus().value())
                    .isEqualTo(404);
            assertThat(send(person, request + "/acceptances", accepted)
                            .getStatus()
                            .value())
                    .isEqualTo(404);
        }
        assertThat(latest()).isEqualTo("ContributionAnswered");
        assertThat(send("designated-clinical-officer", request + "/returns", sentBack)
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(latest()).isEqualTo("ContributionReturned");
        send("speech-and-language-therapist", request + "/answers", ADVICE);
        assertThat(send("designated-clinical-officer", request + "/acceptances", accepted)
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(latest()).isEqualTo("ContributionAccepted");
    }

    @Test
    void record_advice_with_documents_that_were_sent_for_it_and_with_no_others() {
        var asked = jdbc.sql("select case_id::text, reference from command.contribution")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .single();
        var caseId = CaseId.of(asked[0]);
        var pdf = ("%PDF-1.7\n" + "x".repeat(984) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        var report = documents.sentFor(caseId, asked[1]).keep("report.pdf", new ByteArrayInputStream(pdf));
        var other = documents.sentFor(caseId, "R-9999").keep("other.pdf", new ByteArrayInputStream(pdf));

        assertThat(send("speech-and-language-therapist", request + "/answers", with(other.id()))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(send("speech-and-language-therapist", request + "/answers", with(report.id()))
                        .getStatus()
                        .value())
                .isEqualTo(200);

        assertThat(latest()).isEqualTo("ContributionAnswered");
        assertThat(documents.sentFor(caseId, asked[1]).unrecorded()).isEmpty();
        assertThat(documents.find(caseId, List.of(report.id()))).containsExactly(report);
    }

    private static String with(DocumentId document) {
        return ADVICE.replaceFirst("}$", ", \"documents\": [\"%s\"]}".formatted(document));
    }

    private static String body(String what) {
        return switch (what) {
            case "answers" -> ADVICE;
            case "declines" -> DECLINE;
            case "late" -> LATE;
            default -> "";
        };
    }

    private void register(DemonstrationService service) {
        CurrentIdentity.actingFor(
                DemonstrationPerson.SEND_MANAGER.identity(),
                () -> gateway.sendAndWait(new RegisterService(service.id(), service.particulars())));
    }

    private EntityExchangeResult<String> send(String person, String address, String body) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, basic(person))
                .build()
                .post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private String latest() {
        return jdbc.sql("select payload_type from event_store.event order by global_index desc limit 1")
                .query(String.class)
                .single()
                .replaceFirst(".*\\.", "");
    }

    private int stored() {
        return jdbc.sql("select count(*) from event_store.event")
                .query(Integer.class)
                .single();
    }

    private static String basic(String user) {
        return "Basic " + HttpHeaders.encodeBasicAuth(user, "demonstration", StandardCharsets.UTF_8);
    }
}
