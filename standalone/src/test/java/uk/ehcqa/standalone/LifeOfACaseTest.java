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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.postgres.TemporaryPostgres;

/**
 * A whole life, recorded through the API day by day: asked for at the age of three, a plan, five reviews, an appeal with its order,
 * and a move to another authority. Its legal dates are read back on 23 November 2026.
 */
class LifeOfACaseTest {

    static final JsonMapper JSON = JsonMapper.shared();
    static final MovingClock CLOCK = new MovingClock();

    static ConfigurableApplicationContext product;

    @BeforeAll
    static void a_product_with_nothing_in_it() {
        var database = TemporaryPostgres.newDatabase();
        product = new SpringApplicationBuilder(StandaloneApplication.class)
                .initializers(LifeOfACaseTest::moveDayByDay)
                .properties(
                        "server.port=0",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .run();
    }

    /** Beside the clock that stands still for every other test. */
    private static void moveDayByDay(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("movingClock", Clock.class, () -> CLOCK, bean -> bean.setPrimary(true));
    }

    @AfterAll
    static void its_end() {
        product.close();
    }

    @Test
    void is_read_back_as_its_milestones() throws Exception {
        var reference = opened();
        record(reference, "steps", "ASSESSMENT_AGREED", "2022-02-14", "");
        record(reference, "steps", "ADVICE_REQUESTED", "2022-02-14", "");
        record(reference, "steps", "DRAFT_PLAN_SENT", "2022-05-09", "");
        record(reference, "steps", "FINAL_PLAN_SENT", "2022-05-30", "");
        review(reference, "2023-04-17", "2023-05-15", "MAINTAIN");
        record(reference, "reviews/steps", "MEETING_HELD", "2024-04-15", "");
        record(reference, "reviews/steps", "REPORT_SENT", "2024-04-29", "");
        record(reference, "reviews/steps", "DECISION_NOTIFIED", "2024-05-13", ", \"outcome\": \"AMEND\"");
        record(reference, "reviews/steps", "AMENDMENT_NOTICE_SENT", "2024-05-13", "");
        record(reference, "reviews/steps", "AMENDED_PLAN_SENT", "2024-07-09", "");
        review(reference, "2025-04-14", "2025-05-12", "MAINTAIN");
        review(reference, "2026-03-16", "2026-04-13", "MAINTAIN");
        appeal(reference, "APPEAL_REGISTERED", "2026-06-01", ", \"grounds\": [\"CONTENTS\"]");
        appeal(reference, "APPEAL_DECIDED", "2026-09-07", ", \"order\": \"AMEND_CONTENTS\"");
        record(reference, "reviews/steps", "MEETING_HELD", "2026-09-21", "");
        appeal(reference, "ORDER_CARRIED_OUT", "2026-10-05", "");
        record(reference, "reviews/steps", "DECISION_NOTIFIED", "2026-10-19", ", \"outcome\": \"MAINTAIN\"");
        CLOCK.moveTo("2026-11-16");
        var version = sent(reference, "moves", """
                {"authority": "888", "movesOn": "2026-11-20", "learnedOn": "2026-11-16"}""");

        CLOCK.moveTo("2026-11-23");
        var milestones = milestones(reference, version);

        assertThat(lines(milestones))
                .containsExactly(
                        "ASSESSMENT_DECISION assessment 1, 2022-01-10 to 2022-02-21, met 2022-02-14, MET_IN_TIME",
                        "FINAL_PLAN assessment 1, 2022-01-10 to 2022-05-30, met 2022-05-30, MET_IN_TIME",
                        "REVIEW_DECISION plan 1 review 1, 2023-04-17 to 2023-05-15, met 2023-05-15, MET_IN_TIME",
                        "ANNUAL_REVIEW plan 1 review 1, 2022-05-30 to 2023-05-29, met 2023-05-15, MET_IN_TIME",
                        "REVIEW_REPORT plan 1 review 2, 2024-04-15 to 2024-04-29, met 2024-04-29, MET_IN_TIME",
                        "REVIEW_DECISION plan 1 review 2, 2024-04-15 to 2024-05-13, met 2024-05-13, MET_IN_TIME",
                        "AMENDMENT_NOTICE plan 1 review 2, 2024-04-15 to 2024-05-13, met 2024-05-13, MET_IN_TIME",
                        "AMENDED_PLAN plan 1 review 2, 2024-05-13 to 2024-07-08, met 2024-07-09, MET_LATE",
                        "ANNUAL_REVIEW plan 1 review 2, 2023-05-15 to 2024-05-14, met 2024-05-13, MET_IN_TIME",
                        "REVIEW_DECISION plan 1 review 3, 2025-04-14 to 2025-05-12, met 2025-05-12, MET_IN_TIME",
                        "ANNUAL_REVIEW plan 1 review 3, 2024-05-13 to 2025-05-12, met 2025-05-12, MET_IN_TIME",
                        "REVIEW_DECISION plan 1 review 4, 2026-03-16 to 2026-04-13, met 2026-04-13, MET_IN_TIME",
                        "ANNUAL_REVIEW plan 1 review 4, 2025-05-12 to 2026-05-11, met 2026-04-13, MET_IN_TIME",
                        "REVIEW_DECISION plan 1 review 5, 2026-09-21 to 2026-10-19, met 2026-10-19, MET_IN_TIME",
                        "ANNUAL_REVIEW plan 1 review 5, 2026-04-13 to 2027-04-12, met 2026-10-19, MET_IN_TIME",
                        "ANNUAL_REVIEW plan 1 review 6, 2026-10-19 to 2027-10-18, met none, DUE",
                        "TRANSFER_TO_NEW_AUTHORITY plan 1, 2026-11-16 to 2026-12-04, met none, DUE",
                        "CONTENTS_AMENDED plan 1 review 4 NOT_TO_AMEND TRIBUNAL, 2026-09-07 to 2026-10-12, met 2026-10-05,"
                                + " MET_IN_TIME",
                        "REPRESENTATIONS assessment 1, 2022-05-09 to 2022-05-23, met none, PASSED",
                        "COMMENTS_ON_AMENDMENTS plan 1 review 2, 2024-05-13 to 2024-05-27, met none, PASSED",
                        "CONTACT_MEDIATION_ADVISER plan 1 FINAL_PLAN, 2022-05-30 to 2022-07-30, met none, PASSED",
                        "TIME_TO_APPEAL plan 1 FINAL_PLAN, 2022-05-30 to 2022-08-01, met none, PASSED",
                        "CONTACT_MEDIATION_ADVISER plan 1 review 1 NOT_TO_AMEND, 2023-05-15 to 2023-07-15, met none, PASSED",
                        "TIME_TO_APPEAL plan 1 review 1 NOT_TO_AMEND, 2023-05-15 to 2023-07-17, met none, PASSED",
                        "CONTACT_MEDIATION_ADVISER plan 1 review 2 AMENDED_PLAN, 2024-07-09 to 2024-09-09, met none, PASSED",
                        "TIME_TO_APPEAL plan 1 review 2 AMENDED_PLAN, 2024-07-09 to 2024-09-09, met none, PASSED",
                        "CONTACT_MEDIATION_ADVISER plan 1 review 3 NOT_TO_AMEND, 2025-05-12 to 2025-07-12, met none, PASSED",
                        "TIME_TO_APPEAL plan 1 review 3 NOT_TO_AMEND, 2025-05-12 to 2025-07-14, met none, PASSED",
                        "CONTACT_MEDIATION_ADVISER plan 1 review 4 NOT_TO_AMEND, 2026-04-13 to 2026-06-13, met none, PASSED",
                        "TIME_TO_APPEAL plan 1 review 4 NOT_TO_AMEND, 2026-04-13 to 2026-06-15, met 2026-06-01, DONE",
                        "CONTACT_MEDIATION_ADVISER plan 1 review 5 NOT_TO_AMEND, 2026-10-19 to 2026-12-19, met none, RUNNING",
                        "TIME_TO_APPEAL plan 1 review 5 NOT_TO_AMEND, 2026-10-19 to 2026-12-21, met none, RUNNING",
                        "END_OF_LAST_ACADEMIC_YEAR plan 1, 2043-08-01 to 2044-07-31, met none, RUNNING",
                        "END_OF_LAST_TRAINING plan 1, 2043-09-10 to 2044-09-09, met none, RUNNING",
                        "RIGHTS_PASS_ON, 2034-09-01 to 2035-06-29, met none, RUNNING");
        assertThat(line(milestones.get("next")))
                .isEqualTo("TRANSFER_TO_NEW_AUTHORITY plan 1, 2026-11-16 to 2026-12-04, met none, DUE");
        assertThat(listed(reference)).containsExactly("TRANSFER_TO_NEW_AUTHORITY", "ANNUAL_REVIEW");

        version = sent(reference, "plan-ends", """
                {"endedOn": "2026-11-23", "endReason": "TRANSFERRED_TO_ANOTHER_AUTHORITY"}""");

        milestones = milestones(reference, version);

        assertThat(lines(milestones))
                .contains("TRANSFER_TO_NEW_AUTHORITY plan 1, 2026-11-16 to 2026-12-04, met 2026-11-23, MET_IN_TIME")
                .noneMatch(line -> line.contains("DUE"));
        assertThat(milestones.get("next").isNull()).isTrue();
        assertThat(listed(reference)).isEmpty();
    }

    private static String opened() throws IOException, InterruptedException {
        CLOCK.moveTo("2022-01-10");
        var answer = send("POST", "/api/cases", """
                {"child": {"surname": "Milestone", "forename": "Wren", "birthDate": "2018-09-10", "sex": "FEMALE"},
                 "receivedOn": "2022-01-10", "requestedBy": "EDUCATION_SETTING"}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("reference").asString();
    }

    private static void review(String reference, String meeting, String decision, String outcome)
            throws IOException, InterruptedException {
        record(reference, "reviews/steps", "MEETING_HELD", meeting, "");
        record(reference, "reviews/steps", "DECISION_NOTIFIED", decision, ", \"outcome\": \"" + outcome + "\"");
    }

    private static void appeal(String reference, String step, String date, String more)
            throws IOException, InterruptedException {
        var notice = ", \"notice\": {\"decision\": \"NOT_TO_AMEND\", \"number\": 1, \"review\": 4}";
        record(reference, "appeals/steps", step, date, notice + more);
    }

    private static void record(String reference, String path, String step, String date, String more)
            throws IOException, InterruptedException {
        CLOCK.moveTo(date);
        sent(reference, path, "{\"step\": \"%s\", \"date\": \"%s\"%s}".formatted(step, date, more));
    }

    /** The version of the case that it leads to. */
    private static long sent(String reference, String path, String body) throws IOException, InterruptedException {
        var answer = send("POST", "/api/cases/" + reference + "/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body()).get("version").asLong();
    }

    private static JsonNode milestones(String reference, long version) {
        await().atMost(Duration.ofSeconds(60)).until(() -> versionOf(reference) == version);
        return read("/api/cases/" + reference + "/milestones");
    }

    private static long versionOf(String reference) {
        return product.getBean(JdbcClient.class)
                .sql("select version from query.case_file where reference = ?")
                .param(reference)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** What is still to be done about the case, as the list of everything due has it. */
    private static List<String> listed(String reference) {
        var pages = read("/api/worklist/next").get("milestones").get("pages").asInt();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> read("/api/worklist/next?page=" + page).get("milestones"))
                .flatMap(page -> page.get("items").valueStream())
                .filter(item -> item.get("reference").asString().equals(reference))
                .map(item -> item.get("kind").asString())
                .toList();
    }

    private static List<String> lines(JsonNode answer) {
        return answer.get("milestones").valueStream().map(LifeOfACaseTest::line).toList();
    }

    private static String line(JsonNode it) {
        var concerns = it.get("concerns");
        var met = it.get("metOn").isNull() ? "none" : it.get("metOn").asString();
        return it.get("kind").asString()
                + said(" assessment ", concerns.get("episode"))
                + said(" plan ", concerns.get("plan"))
                + said(" review ", concerns.get("review"))
                + said(" ", concerns.get("decision"))
                + said(" ", concerns.get("route"))
                + ", " + it.get("countedFrom").asString()
                + " to " + it.get("dueOn").asString()
                + ", met " + met
                + ", " + it.get("standing").asString();
    }

    private static String said(String what, JsonNode value) {
        return value.isNull() ? "" : what + value.asString();
    }

    private static JsonNode read(String address) {
        try {
            var answer = send("GET", address, "");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpResponse<String> send(String method, String address, String body)
            throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(UTF_8));
        var port = product.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    /** The clock of the product: noon of the day on which something is recorded. */
    static final class MovingClock extends Clock {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        private volatile Instant now = noon("2022-01-10");

        void moveTo(String day) {
            now = noon(day);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("London's time alone");
        }

        private static Instant noon(String day) {
            return LocalDate.parse(day).atTime(12, 0).atZone(LONDON).toInstant();
        }
    }
}
