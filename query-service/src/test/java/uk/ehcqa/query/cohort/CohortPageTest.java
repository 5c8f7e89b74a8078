package uk.ehcqa.query.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.query.measure.InventedCaseload;
import uk.ehcqa.shared.assessment.Stage;

/** Today is Monday 23 November 2026. */
@QueryTest
class CohortPageTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String PAGE = "/dashboards/requests";

    private final Pages pages;
    private final Caseload caseload;

    @Autowired
    CohortPageTest(Pages pages, DataSource source) {
        this.pages = pages;
        this.caseload = Caseload.in(source);
    }

    @BeforeEach
    void no_cases() {
        caseload.empty();
    }

    @Test
    void says_what_has_become_of_the_requests_of_each_year() {
        caseload.of(
                received("2025-01-06").agreed("2025-02-10").finalPlan("2025-05-26"),
                received("2025-01-06").agreed("2025-02-10").finalPlan("2025-05-27"),
                received("2025-01-06").agreed("2025-02-10").finalPlan("2026-01-05"),
                received("2025-01-06").agreed("2025-02-10").finalPlan("2026-01-06"),
                received("2025-01-06").refused("2025-02-10").overturned().finalPlan("2025-09-01"),
                received("2025-01-06").refused("2025-02-10"),
                received("2025-01-06").agreed("2025-02-10").noPlan("2025-04-01"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-02-01"),
                received("2025-01-06").ended(Stage.MOVED_AWAY, "2025-02-01"),
                received("2025-01-06").ended(Stage.DIED, "2025-02-01"),
                received("2025-12-31"),
                received("2026-01-01"));

        var page = pages.open(PAGE + "?period=2025");

        assertThat(texts(page, "#years thead th"))
                .containsExactly(
                        "Year",
                        "Plan within 20 weeks",
                        "Plan in 20 to 52 weeks",
                        "Plan after over 52 weeks",
                        "Still open",
                        "Not assessed",
                        "No plan made",
                        "Withdrawn",
                        "Moved away",
                        "Died",
                        "All requests");
        assertThat(texts(page, "#years tbody tr"))
                .containsExactly("2026 so far 0 0 0 1 0 0 0 0 0 1", "2025 1 3 1 1 1 1 1 1 1 11");
        assertThat(texts(page, "#months tbody tr"))
                .hasSize(12)
                .startsWith("December 2025 0 0 0 1 0 0 0 0 0 1")
                .endsWith("January 2025 1 3 1 0 1 1 1 1 1 10");
        assertThat(page.expectFirst("#received").text())
                .isEqualTo(
                        "Received in this period: 11. Of these still open: 1; of which a refusal was overturned: 1.");
    }

    /** Of two requests one has a plan in week 20; the other is open on day 147, and is followed for 21 weeks. */
    @Test
    void says_by_which_week_which_share_has_a_plan() {
        caseload.of(received("2026-06-29").finalPlan("2026-11-16"), received("2026-06-29"));

        var page = pages.open(PAGE + "?period=2026");

        assertThat(texts(page, "#weeks tbody tr"))
                .hasSize(22)
                .contains(
                        "0 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 100.0%",
                        "19 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 100.0%",
                        "20 50.0% 0.0% 0.0% 0.0% 0.0% 0.0% 50.0%",
                        "21 50.0% 0.0% 0.0% 0.0% 0.0% 0.0% 50.0%");
        assertThat(page.expectFirst("#weeks h3").text())
                .isEqualTo("20 weeks after the request 50.0% have a plan, 50.0% are still open");
    }

    @Test
    void says_in_words_what_there_is_to_say_of_nothing() {
        var page = pages.open(PAGE);

        assertThat(texts(page, ".app-figure__head"))
                .containsExactly(
                        "No requests in this period",
                        "No requests that were received more than 52 weeks ago",
                        "No requests that were received more than 52 weeks ago");
        assertThat(page.text()).doesNotContain("NaN").doesNotContain("null");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "period=2024&requestedBy=PARENT_OR_YOUNG_PERSON", "period=12-months&requestedBy=other"})
    void opens_behind_every_number_as_many_cases_as_it_says(String choice) {
        caseload.add(InventedCaseload.of(800, TODAY));

        var numbers = pages.open(PAGE + "?" + choice).select("main a[href^=/cases?]");

        assertThat(numbers).hasSizeGreaterThan(40).allSatisfy(number -> {
            assertThat(pages.answer("/api" + number.attr("href")))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(Integer.parseInt(number.text()));
        });
    }

    @Test
    void shows_each_chart_with_its_table_and_file() {
        caseload.add(InventedCaseload.of(300, TODAY));

        assertThat(pages.open(PAGE + "?requestedBy=health").select("figure"))
                .hasSize(3)
                .allSatisfy(figure -> {
                    assertThat(figure.select("svg[role=img]"))
                            .as("wide and narrow")
                            .hasSize(2);
                    assertThat(figure.select("table tbody tr")).isNotEmpty();
                    assertThat(figure.select("a[href*='.csv']").attr("href"))
                            .isEqualTo(PAGE + "/" + figure.id() + ".csv?period=24-months&requestedBy=health");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"weeks", "years", "months"})
    void gives_the_numbers_of_each_chart_as_a_file(String figure) {
        caseload.add(InventedCaseload.of(300, TODAY));
        var rows = pages.open(PAGE + "?period=2025").select("#" + figure + " tbody tr");

        var file = pages.answer(PAGE + "/" + figure + ".csv?period=2025");

        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"requests-by-" + figure + "-2026-11-23.csv\"");
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8)
                        .lines()
                        .skip(1))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> String.join(
                                ",",
                                row.select("th, td").stream().map(Element::text).toList()))
                        .toList());
    }

    @Test
    void has_no_file_of_a_chart_that_is_not_there() {
        assertThat(pages.answer(PAGE + "/other.csv")).hasStatus(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"period=last-week, period", "requestedBy=nobody, requestedBy"})
    void names_the_filter_that_is_wrong(String query, String filter) {
        var page = pages.openWithErrors(PAGE + "?" + query);

        assertThat(page.title()).startsWith("Error: What became of requests");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + filter);
        assertThat(pages.answer(PAGE + "/weeks.csv?" + query)).hasStatus4xxClientError();
    }

    @Test
    void tells_programs_the_same() {
        caseload.of(
                received("2026-06-29").requestedBy(HEALTH).finalPlan("2026-11-16"),
                received("2026-06-29").requestedBy(HEALTH),
                received("2026-06-29"));

        assertThat(pages.answer("/api/timeliness/cohorts?from=2026-01-01&to=2026-12-31&by=year&requestedBy=health"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"periods": [{"received": 2, "afterOverturnedRefusal": 0, "today":
                          {"PLAN_WITHIN_20_WEEKS": 1, "PLAN_FROM_20_TO_52_WEEKS": 0, "PLAN_OVER_52_WEEKS": 0, "OPEN": 1,
                           "REFUSED": 0, "NO_PLAN": 0, "WITHDRAWN": 0, "MOVED_AWAY": 0, "DIED": 0}}]}
                        """);
        assertThat(pages.answer("/api/timeliness/exits-by-week?from=2026-01-01&to=2026-12-31&requestedBy=health"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.weeks.length()", length -> assertThat(length).isEqualTo(22))
                .extractingPath("$.weeks[20]")
                .asMap()
                .containsEntry("week", 20)
                .containsEntry("open", 50.0);
    }
}
