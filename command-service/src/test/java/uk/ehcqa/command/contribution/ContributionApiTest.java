package uk.ehcqa.command.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.ContributionReference;

/** The life of a contribution over HTTP. Today is Monday 23 November 2026. */
@CommandService
class ContributionApiTest {

    static final String REQUESTS = """
            {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "2026-11-16",
             "requests": [{"source": "FAMILY"}, {"source": "OTHER_PERSON", "questions": "What helps?"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ContributionRegister register;

    RestTestClient caseworker;

    @BeforeEach
    void an_empty_store() {
        var signIn = Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(StandardCharsets.UTF_8));
        caseworker = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Basic " + signIn)
                .build();
        jdbc.sql("truncate event_store.event, command.child, command.contribution cascade")
                .update();
    }

    @Test
    void begins_with_references_that_tell_nothing_of_the_case() {
        var contributions = agreed() + "/contributions";
        post(contributions + "/requests", REQUESTS).expectStatus().isOk();

        var references = jdbc.sql("select reference from command.contribution order by contribution")
                .query(String.class)
                .list();
        assertThat(references).hasSize(2).allSatisfy(reference -> assertThat(reference)
                .matches("R-\\d{4,9}"));
        var held = register.referredToAs(new ContributionReference(references.get(1)))
                .orElseThrow();
        assertThat(held.contribution()).isEqualTo(2);
        assertThat(held.caseId())
                .isEqualTo(CaseId.of(jdbc.sql("select case_id::text from command.child")
                        .query(String.class)
                        .single()));
    }

    @Test
    void goes_from_the_request_by_way_of_a_return_to_advice_that_is_accepted() {
        var contributions = agreed() + "/contributions";
        post(contributions + "/requests", REQUESTS).expectStatus().isOk();
        var advice = """
                {"contribution": 2, "date": "2026-11-18", "advice": {"needs": ["Understanding"], "author": "Example",
                 "authorRole": "Neighbour", "dated": "2026-11-18"}}""";
        var check = """
                {"AUTHOR_ROLE_AND_DATE": "MET", "NEEDS_TIED_TO_SEN": "MET", "SMART_OUTCOMES": "PARTLY",
                 "PROVISION_SPECIFIC_AND_QUANTIFIED": "NOT_MET", "VIEWS_OF_CHILD_AND_PARENT": "MET",
                 "PLAIN_LANGUAGE": "MET", "WITHIN_EXPERTISE": "MET"}""";

        post(contributions + "/answers", advice).expectStatus().isOk();
        post(contributions + "/returns", """
                {"contribution": 2, "date": "2026-11-19", "check": %s, "whatIsAsked": "Minutes"}""".formatted(check)).expectStatus().isOk();
        post(contributions + "/answers", advice.replace("11-18\", \"advice", "11-20\", \"advice"))
                .expectStatus()
                .isOk();
        post(contributions + "/acceptances", """
                {"contribution": 2, "date": "2026-11-20", "check": %s, "notes": "They follow"}""".formatted(check)).expectStatus().isOk();

        assertThat(types())
                .endsWith(
                        "AdviceRequested",
                        "ContributionRequested",
                        "ContributionRequested",
                        "ContributionAnswered",
                        "ContributionReturned",
                        "ContributionAnswered",
                        "ContributionAccepted");
    }

    @Test
    void is_recorded_once_however_often_it_is_sent_and_not_over_the_head_of_another() {
        var address = agreed() + "/contributions/requests";

        assertThat(sent(address, "Idempotency-Key", "one-attempt")).isEqualTo(200);
        var after = types();
        assertThat(sent(address, "Idempotency-Key", "one-attempt")).isEqualTo(200);
        assertThat(types()).isEqualTo(after);
        assertThat(sent(address, HttpHeaders.IF_MATCH, "\"0\"")).isEqualTo(409);
    }

    @Test
    void asks_no_service_that_the_register_does_not_know() {
        post(agreed() + "/contributions/requests", REQUESTS.replace(
                        "{\"source\": \"FAMILY\"}",
                        "{\"source\": \"MEDICAL\", \"service\": \"00000000-0000-4000-8000-0000000000a1\"}"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("ASKED_SERVICE_UNKNOWN");
        assertThat(jdbc.sql("select count(*) from command.contribution")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void is_not_found_by_a_number_that_nothing_has() {
        post(agreed() + "/contributions/nil-returns", "{\"contribution\": 9, \"date\": \"2026-11-20\"}")
                .expectStatus()
                .isNotFound();
    }

    private String agreed() {
        var location = post("/api/cases", """
                {"child": {"surname": "Example", "forename": "Rowan", "birthDate": "2018-05-14", "sex": "FEMALE"},
                 "receivedOn": "2026-11-02", "requestedBy": "HEALTH", "differentChildConfirmed": true}""").returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        var address = Objects.requireNonNull(location).getPath();
        post(address + "/steps", "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2026-11-09\"}")
                .expectStatus()
                .isOk();
        return address;
    }

    private List<String> types() {
        return jdbc.sql("select payload_type from event_store.event order by global_index")
                .query(String.class)
                .list();
    }

    private int sent(String address, String header, String value) {
        return caseworker
                .post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .header(header, value)
                .body(REQUESTS)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private ResponseSpec post(String address, String body) {
        return caseworker
                .post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
