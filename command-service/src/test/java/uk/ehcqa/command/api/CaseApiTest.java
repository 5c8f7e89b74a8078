package uk.ehcqa.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import uk.ehcqa.command.CommandServiceApplication;
import uk.ehcqa.postgres.TemporaryPostgres;

/** The command service alone, over HTTP, on PostgreSQL: today is Wednesday 8 January 2025. */
@SpringBootTest(
        classes = {CaseApiTest.EighthOfJanuary.class, CommandServiceApplication.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CaseApiTest {

    static final String ROWAN = """
            {"child": {"surname": "Example", "forename": "Rowan", "birthDate": "2018-05-14", "sex": "FEMALE",
                       "upn": "Z99900000000%d"},
             "receivedOn": "2025-01-06", "requestedBy": "PARENT_OR_YOUNG_PERSON", "differentChildConfirmed": true}""";

    @TestConfiguration(proxyBeanMethods = false)
    static class EighthOfJanuary {

        @Bean
        Clock clock() {
            var london = ZoneId.of("Europe/London");
            return Clock.fixed(LocalDateTime.of(2025, 1, 8, 9, 0).atZone(london).toInstant(), london);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var database = TemporaryPostgres.newDatabase();
        properties.add("spring.datasource.url", database::jdbcUrl);
        properties.add("spring.datasource.username", database::username);
        properties.add("spring.datasource.password", database::password);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    RestTestClient caseworker;

    @BeforeEach
    void emptyTheStore() {
        caseworker = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, basic("caseworker-4"))
                .build();
        jdbc.sql("truncate event_store.event, command.child cascade").update();
    }

    @Test
    void opens_a_case_and_says_where_it_is() {
        var reference = opened(1);

        assertThat(reference).matches("2025-\\d{4}");
        assertThat(stored()).isEqualTo(2);
        assertThat(jdbc.sql(
                                "select metadata ->> 'user' || ', ' || (metadata ->> 'role') from event_store.event limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Caseworker 4, CASEWORKER");
    }

    @Test
    void records_steps_by_the_cases_reference() {
        var reference = opened(1);

        post("/api/cases/" + reference + "/steps", "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2025-01-07\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"reference\": \"%s\", \"version\": 2}".formatted(reference), JsonCompareMode.STRICT);
    }

    @Test
    void refuses_a_step_with_the_field_that_is_wrong_and_a_sentence() {
        var reference = opened(1);

        post("/api/cases/" + reference + "/steps", "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2025-01-05\"}")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("date")
                .jsonPath("$.errors[0].code")
                .isEqualTo("STEP_BEFORE_EARLIER_STEP")
                .jsonPath("$.errors[0].message")
                .value(message -> assertThat((String) message).contains("6 January 2025"));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void does_not_know_a_case_that_is_not_there() {
        post("/api/cases/2025-9999/requests", "{\"receivedOn\": \"2025-01-07\", \"requestedBy\": \"HEALTH\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void names_the_case_that_holds_the_same_upn() {
        opened(1);

        post("/api/cases", ROWAN.formatted(1))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("upn");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void opens_one_case_only_when_many_save_the_same_upn_at_once() {
        var answers = Stream.iterate(1, number -> number + 1)
                .limit(6)
                .map(number -> ROWAN.formatted(1).replace("Example", "Example" + "a".repeat(number)))
                .map(body -> CompletableFuture.supplyAsync(() -> post("/api/cases", body)))
                .toList();

        assertThat(answers)
                .extracting(answer ->
                        answer.join().returnResult(String.class).getStatus().value())
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void takes_nines_for_there_being_no_learner_number() {
        for (var number = 1; number <= 2; number++) {
            post("/api/cases", ROWAN.formatted(number).replace("\"upn\"", "\"uln\": \"9999999999\", \"upn\""))
                    .expectStatus()
                    .isCreated();
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/cases                          | child        | {"receivedOn": "2025-01-06", "requestedBy": "HEALTH"}
            /api/cases                          | receivedOn   | {"child": {}, "receivedOn": "2025-02-30", "requestedBy": "HEALTH"}
            /api/cases                          | requestedBy  | {"child": {}, "receivedOn": "2025-01-06", "requestedBy": "POPE"}
            /api/cases/2025-0001/steps          | date         | {"step": "ASSESSMENT_AGREED"}
            /api/cases/2025-0001/steps          | step         | {"step": "DANCED", "date": "2025-01-07"}
            /api/cases/2025-0001/corrections    | reason       | {"episode": 1, "step": "REQUEST_RECEIVED", "date": "2025-01-07", "reason": " "}
            /api/cases/2025-0001/exceptions     | bearsOn      | {"episode": 1, "ground": "SCHOOL_CLOSURE", "firstDay": "2025-01-01", "lastDay": "2025-02-01", "bearsOn": [], "evidence": "x"}
            /api/cases/2025-0001/delay-reasons  | limit        | {"episode": 1, "reason": "OTHER"}
            /api/cases/2025-0001/requests       | receivedOn   | {"receivedOn": 7, "requestedBy": "HEALTH"}
            """)
    void answers_bad_input_by_naming_the_field_and_stores_nothing(String address, String field, String body) {
        post(address, body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields.toString()).contains(field));
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'{', 400", "'', 400", "'[]', 400", "'null', 400", "'\"text\"', 400"})
    void answers_what_is_no_json_object(String body, int status) {
        post("/api/cases", body).expectStatus().isEqualTo(HttpStatus.valueOf(status));
    }

    private String opened(int pupil) {
        var location = post("/api/cases", ROWAN.formatted(pupil))
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath().substring("/api/cases/".length());
    }

    private ResponseSpec post(String address, String body) {
        return caseworker
                .post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
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
