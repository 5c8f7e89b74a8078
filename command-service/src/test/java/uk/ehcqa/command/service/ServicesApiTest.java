package uk.ehcqa.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
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
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.Stream;

/** The register over HTTP, on PostgreSQL. */
@CommandService
class ServicesApiTest {

    static final String BODY = """
            {"name": "%s", "agency": "HEALTH", "stream": "OCCUPATIONAL_THERAPY",
             "commissioner": "Example Integrated Care Board", "lead": "Designated clinical officer",
             "leadAddress": "dco@example.org", "commissionerAddress": "board@example.org",
             "requestsAddress": "%s", "days": ["TUESDAY", "MONDAY"],
             "closures": [{"firstDay": "2026-12-21", "lastDay": "2027-01-01"}]}""";

    static final String THERAPY = BODY.formatted("Occupational therapy", "therapy@example.org");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceDirectory directory;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.service, command.answered_command cascade")
                .update();
    }

    @Test
    void registers_a_service_that_is_in_the_directory_at_once() {
        var answer = send(HttpMethod.POST, "/api/services", THERAPY);

        assertThat(answer.getStatus().value()).isEqualTo(201);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"0\"");
        var id = id(answer);
        assertThat(answer.getResponseHeaders().getLocation()).hasPath("/api/services/" + id);
        assertThat(directory.find(id)).hasValueSatisfying(entry -> {
            assertThat(entry.name()).isEqualTo("Occupational therapy");
            assertThat(entry.agency()).isEqualTo(Agency.HEALTH);
            assertThat(entry.stream()).isEqualTo(Stream.OCCUPATIONAL_THERAPY);
            assertThat(entry.isOpen()).isTrue();
            assertThat(entry.particulars().requestsAddress()).isEqualTo("therapy@example.org");
        });
    }

    @Test
    void changes_closes_and_reopens_it() {
        var id = id(send(HttpMethod.POST, "/api/services", THERAPY));

        var changed = send(HttpMethod.PUT, "/api/services/" + id, BODY.formatted("Therapy", "ot@example.org"));
        assertThat(changed.getResponseBody()).isEqualTo("{\"serviceId\":\"" + id + "\",\"version\":1}");
        assertThat(directory.find(id).orElseThrow().name()).isEqualTo("Therapy");

        send(
                HttpMethod.POST,
                "/api/services/" + id + "/closings",
                "{\"closedOn\": \"2026-01-05\", \"reason\": \"Merged\"}");
        assertThat(directory.find(id).orElseThrow().closedOn()).isEqualTo("2026-01-05");

        var reopened = send(
                HttpMethod.POST,
                "/api/services/" + id + "/reopenings",
                "{\"reopenedOn\": \"2026-01-06\", \"reason\": \"By mistake\"}");
        assertThat(reopened.getStatus().value()).isEqualTo(200);
        assertThat(directory.find(id).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void answers_what_is_sent_again_as_it_was_answered_before() {
        var first = send(HttpMethod.POST, "/api/services", THERAPY, "Idempotency-Key", "one-attempt");
        var again = send(HttpMethod.POST, "/api/services", THERAPY, "Idempotency-Key", "one-attempt");

        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest(name = "at version {0}: {1}")
    @CsvSource({"0, 409", "1, 200"})
    void refuses_to_overwrite_what_was_recorded_since(String version, int status) {
        var id = id(send(HttpMethod.POST, "/api/services", THERAPY));
        send(HttpMethod.PUT, "/api/services/" + id, BODY.formatted("Therapy", "ot@example.org"));

        var answer = send(HttpMethod.PUT, "/api/services/" + id, THERAPY, "If-Match", "\"" + version + "\"");

        assertThat(answer.getStatus().value()).isEqualTo(status);
    }

    @Test
    void tells_the_present_version_to_whoever_read_an_earlier_one() {
        var id = id(send(HttpMethod.POST, "/api/services", THERAPY));
        send(HttpMethod.PUT, "/api/services/" + id, BODY.formatted("Therapy", "ot@example.org"));

        assertThat(send(HttpMethod.PUT, "/api/services/" + id, THERAPY, "If-Match", "\"0\"")
                        .getResponseBody())
                .contains("\"version\":1", "SERVICE_CHANGED_SINCE");
    }

    @Test
    void keeps_nothing_of_what_it_refuses() {
        send(HttpMethod.POST, "/api/services", THERAPY);

        var answer = send(HttpMethod.POST, "/api/services", BODY.formatted("OCCUPATIONAL THERAPY", "two@example.org"));

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(answer.getResponseBody()).contains("SERVICE_NAME_TAKEN", "\"field\":\"name\"");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void does_not_know_what_was_never_registered() {
        var answer = send(HttpMethod.PUT, "/api/services/" + UUID.randomUUID(), THERAPY);

        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(answer.getResponseBody()).contains("SERVICE_UNKNOWN");
    }

    private EntityExchangeResult<String> send(HttpMethod method, String address, String body) {
        return send(method, address, body, "Accept", "application/json");
    }

    private EntityExchangeResult<String> send(
            HttpMethod method, String address, String body, String header, String value) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .method(method)
                .uri(address)
                .headers(headers -> {
                    headers.setBasicAuth("administrator", "demonstration", StandardCharsets.UTF_8);
                    headers.set(header, value);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private long stored() {
        return jdbc.sql("select count(*) from event_store.event")
                .query(Long.class)
                .single();
    }

    private static ServiceId id(EntityExchangeResult<String> answer) {
        var body = Objects.requireNonNull(answer.getResponseBody());
        return ServiceId.of(body.replaceFirst(".*\"serviceId\":\"([^\"]+)\".*", "$1"));
    }
}
