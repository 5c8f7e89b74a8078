package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.contribution.AdviceCriterion;

/** Requests for advice from the register of services to the measures, recorded and read through the API as programs do. */
class AdviceMeasuredTest {

    static final JsonMapper JSON = JsonMapper.shared();

    static ConfigurableApplicationContext product;

    @BeforeAll
    static void a_product_with_nothing_in_it() {
        var database = TemporaryPostgres.newDatabase();
        product = new SpringApplicationBuilder(StandaloneApplication.class)
                .initializers(AdviceMeasuredTest::standStill)
                .properties(
                        "server.port=0",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .run();
    }

    /** At noon of Monday 23 November 2026. */
    private static void standStill(ConfigurableApplicationContext context) {
        var noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/London"));
        ((GenericApplicationContext) context)
                .registerBean("clockThatStands", Clock.class, () -> noon, bean -> bean.setPrimary(true));
    }

    @AfterAll
    static void its_end() {
        product.close();
    }

    /** Of requests after decisions on 2 March 2026 the last day to ask is 16 March; day 42 after it is 27 April. */
    @Test
    void shows_a_late_request_a_late_answer_and_rework_in_three_columns() {
        var therapists = registered("Late requests", "HEALTH", "SPEECH_AND_LANGUAGE_THERAPY");
        var frontDoor = registered("Late answers", "SOCIAL_CARE", "CHILDRENS_SOCIAL_CARE");
        var psychologists = registered("Rework", "EDUCATION", "EDUCATIONAL_PSYCHOLOGY");

        var sentLate = asked("MEDICAL", therapists, "2026-03-17");
        answered(sentLate, "2026-04-28");
        read(sentLate, "acceptances", "2026-04-29", "MET", "");
        var answeredLate = asked("SOCIAL_CARE", frontDoor, "2026-03-16");
        answered(answeredLate, "2026-04-28");
        read(answeredLate, "acceptances", "2026-04-30", "MET", "");
        var reworked = asked("PSYCHOLOGICAL", psychologists, "2026-03-16");
        answered(reworked, "2026-04-27");
        read(reworked, "returns", "2026-04-28", "NOT_MET", ", \"whatIsAsked\": \"How many minutes?\"");
        answered(reworked, "2026-05-05");
        read(reworked, "returns", "2026-05-06", "PARTLY", ", \"whatIsAsked\": \"How often?\"");
        answered(reworked, "2026-05-12");
        read(reworked, "acceptances", "2026-05-13", "MET", "");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(measured())
                        .containsExactly(
                                "Late answers: asked late 0 of 1, in time 0 of 1, late 1 of 1, sent back 0 of 1, 0 times, accepted first"
                                        + " 1 of 1, usable within 45 days",
                                "Late requests: asked late 1 of 1, in time 1 of 1, late 0 of 1, sent back 0 of 1, 0 times, accepted"
                                        + " first 1 of 1, usable within 43 days",
                                "Rework: asked late 0 of 1, in time 1 of 1, late 0 of 1, sent back 1 of 1, 2 times, accepted first 0 of"
                                        + " 1, usable within 58 days"));
        assertThat(listed("asked-late")).containsExactly(sentLate);
        assertThat(listed("answered-late")).containsExactly(answeredLate);
        assertThat(listed("sent-back-again")).containsExactly(reworked);
        assertThat(get("designated-clinical-officer", "/api/contribution-measures/requests")
                        .get("total")
                        .asInt())
                .as("none of these is a service for which the lead answers")
                .isZero();
    }

    private static List<String> measured() {
        return get("send-manager", "/api/contribution-measures?by=service")
                .get("measures")
                .valueStream()
                .map(it ->
                        "%s: asked late %s, in time %s, late %s, sent back %s, %d times, accepted first %s, usable within %d days"
                                .formatted(
                                        it.get("name").asString(),
                                        share(it.get("askedLate")),
                                        share(it.get("answeredInTime")),
                                        share(it.get("answeredLate")),
                                        share(it.get("sentBack")),
                                        it.get("timesSentBack").asInt(),
                                        share(it.get("acceptedFirstTime")),
                                        it.get("usable").get("medianDays").asInt()))
                .toList();
    }

    private static String share(JsonNode it) {
        return it.get("count").asInt() + " of " + it.get("of").asInt();
    }

    private static List<String> listed(String figure) {
        return get("send-manager", "/api/contribution-measures/requests?figure=" + figure)
                .get("items")
                .valueStream()
                .map(it -> it.get("caseReference").asString())
                .toList();
    }

    private static String registered(String name, String agency, String stream) {
        return post("send-manager", "/api/services", """
                {"name": "%s", "agency": "%s", "stream": "%s", "commissioner": "Board", "lead": "Lead", "leadAddress": "lead@example.org",
                 "commissionerAddress": "board@example.org", "requestsAddress": "requests@example.org", "days": ["MONDAY", "TUESDAY"]}""".formatted(name, agency, stream))
                .get("serviceId")
                .asString();
    }

    /** The case in which it was asked for. */
    private static String asked(String source, String service, String sentOn) {
        var reference = post("caseworker-4", "/api/cases", """
                {"child": {"surname": "%s", "forename": "Wren", "birthDate": "2018-09-10", "sex": "FEMALE"},
                 "receivedOn": "2026-01-26", "requestedBy": "EDUCATION_SETTING"}""".formatted(source))
                .get("reference")
                .asString();
        post("caseworker-4", "/api/cases/" + reference + "/steps", """
                {"step": "ASSESSMENT_AGREED", "date": "2026-03-02"}""");
        post("caseworker-4", "/api/cases/" + reference + "/contributions/requests", """
                {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "%s",
                 "requests": [{"source": "%s", "service": "%s", "questions": "What helps?"}]}""".formatted(
                        sentOn, source, service));
        return reference;
    }

    private static void answered(String reference, String date) {
        post("caseworker-4", "/api/cases/" + reference + "/contributions/answers", """
                {"contribution": 1, "date": "%1$s", "advice": {"known": "NOW", "strengths": "Joins in", "needs": ["Needs time"],
                 "author": "A. Expert", "authorRole": "Expert", "dated": "%1$s"}}""".formatted(date));
    }

    private static void read(String reference, String what, String date, String met, String more) {
        var check = Stream.of(AdviceCriterion.values())
                .map(criterion -> "\"%s\": \"%s\"".formatted(criterion, met))
                .collect(Collectors.joining(", "));
        post("caseworker-4", "/api/cases/" + reference + "/contributions/" + what, """
                {"contribution": 1, "date": "%s", "check": {%s}%s}""".formatted(date, check, more));
    }

    private static JsonNode post(String person, String address, String body) {
        return answer(person, "POST", address, body);
    }

    private static JsonNode get(String person, String address) {
        return answer(person, "GET", address, "");
    }

    private static JsonNode answer(String person, String method, String address, String body) {
        var answer = send(person, method, address, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(String person, String method, String address, String body) {
        var credentials = Base64.getEncoder().encodeToString((person + ":demonstration").getBytes(UTF_8));
        var port = product.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
