package uk.ehcqa.query.contributionmeasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.contributionmeasure.AdviceStory.agreed;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.FRONT_DOOR;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.PSYCHOLOGISTS;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.THERAPISTS;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.identity.Role;

/** Today is Monday 23 November 2026. */
@QueryTest
class AdviceDashboardPageTest {

    static final String PAGE = "/dashboards/advice";

    @Autowired
    Pages pages;

    @Autowired
    RecordedCases recorded;

    @BeforeEach
    void services(@Autowired JdbcClient jdbc) {
        RegisteredServices.inRegister(jdbc);
    }

    @Test
    void shows_late_requests_late_answers_and_rework_in_three_columns() {
        recorded.are(threeFaults());

        var page = open(PAGE);

        assertThat(texts(page, "#figures thead th"))
                .containsExactly(
                        "Service",
                        "Asked",
                        "Asked late",
                        "Answered in time",
                        "Answered late",
                        "Not answered, late",
                        "With an exception",
                        "Not known to the service",
                        "Sent back",
                        "More than once",
                        "Accepted first time",
                        "Usable",
                        "Half of it within");
        assertThat(texts(page, "#figures tbody tr"))
                .containsExactly(
                        "Educational psychology 1 0.0% 0 of 1 100.0% 1 of 1 0.0% 0 of 1 0 0 0.0% 0 of 1 100.0% 1 of 1 1"
                                + " 0.0% 0 of 1 1 58 days or less",
                        "Family front door 1 0.0% 0 of 1 0.0% 0 of 1 100.0% 1 of 1 0 0 0.0% 0 of 1 0.0% 0 of 1 0"
                                + " 100.0% 1 of 1 1 45 days or less",
                        "Speech and language therapy 1 100.0% 1 of 1 100.0% 1 of 1 0.0% 0 of 1 0 0 0.0% 0 of 1 0.0% 0 of 1 0"
                                + " 100.0% 1 of 1 1 43 days or less");
    }

    @Test
    void says_in_words_what_there_is_to_say_of_nothing() {
        recorded.are();

        var page = open(PAGE);

        assertThat(texts(page, ".app-kpis li"))
                .containsExactly(
                        "Asked late No requests after a decision",
                        "Answered in time Nothing was due",
                        "Sent back No answers read",
                        "Half is usable within Nothing is usable yet",
                        "Open and late Nothing is open");
        assertThat(texts(page, "#figures p:not(.app-figure__sub)"))
                .containsExactly("No advice was asked for. Choose another period or fewer filters.");
        assertThat(page.select("main").text())
                .doesNotContain("NaN")
                .doesNotContain("null")
                .doesNotContain("0.0%");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "period=2025&by=month",
                "by=stream&agency=health",
                "by=agency&period=12-months",
                "by=team&askedFor=needs-assessment",
                "by=service&team=North%20team&agency=health"
            })
    void opens_behind_every_number_as_many_requests_as_it_says(String choice) {
        recorded.are(InventedAdvice.of(300).toArray(CaseStory[]::new));

        var numbers = open(PAGE + "?" + choice).select("main a[href^=/dashboards/advice/requests]");

        assertThat(numbers).hasSizeGreaterThan(20).allSatisfy(number -> {
            assertThat(file(number.attr("href") + "&format=csv").lines().skip(1))
                    .as(number.attr("href"))
                    .hasSize(Integer.parseInt(number.text()));
        });
    }

    @Test
    void shows_each_chart_with_its_table_and_file() {
        recorded.are(InventedAdvice.of(300).toArray(CaseStory[]::new));

        assertThat(open(PAGE + "?agency=health").select("figure")).hasSize(4).allSatisfy(figure -> {
            assertThat(figure.select("svg[role=img]")).as("wide and narrow").hasSize(2);
            assertThat(figure.select("svg[role=img] > title")).hasSize(2);
            assertThat(figure.select("table tbody tr")).isNotEmpty();
            assertThat(figure.select("a[href*='.csv']").attr("href"))
                    .isEqualTo(PAGE + "/" + figure.id() + ".csv?period=24-months&by=service&agency=health");
            assertThat(file(PAGE + "/" + figure.id() + ".csv?agency=health").lines())
                    .hasSize(1 + figure.select("table tbody tr").size());
        });
    }

    @Test
    void gives_every_figure_as_a_file() {
        recorded.are(threeFaults());

        assertThat(file(PAGE + "/figures.csv").lines())
                .hasSize(4)
                .first()
                .asString()
                .contains(
                        "Service,Asked,Asked after a decision,Asked late,\"Answered, or past its day\",Answered in time");
    }

    @Test
    void lists_what_a_figure_counts() {
        recorded.are(threeFaults());

        assertThat(texts(open(PAGE + "/requests?figure=answered-late"), "main tbody tr"))
                .containsExactly(
                        "R-1201 2026-0002 Family front door 16 March 2026 27 April 2026 28 April 2026, 1 day late 0"
                                + " 30 April 2026 Accepted");
        assertThat(file(PAGE + "/requests?figure=sent-back-again&format=csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(
                        "R-1301,2026-0003,Educational psychology,2026-03-16,2026-03-16,2026-04-27,2026-04-27,2,2026-05-13,"
                                + "Accepted,no");
    }

    @Test
    void tells_programs_the_same() {
        recorded.are(threeFaults());

        assertThat(pages.answerAs(Role.MANAGER, "/api/contribution-measures?by=service&agency=education"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"today": "2026-11-23", "measures": [{"name": "Educational psychology", "asked": 1,
                          "askedLate": {"count": 0, "of": 1, "percent": 0.0},
                          "answeredInTime": {"count": 1, "of": 1, "percent": 100.0},
                          "answeredLate": {"count": 0, "of": 1, "percent": 0.0},
                          "overdue": {"count": 0, "of": 1, "percent": 0.0},
                          "nilReturnsLate": {"count": 0, "of": 0, "percent": null},
                          "sentBack": {"count": 1, "of": 1, "percent": 100.0},
                          "sentBackMoreThanOnce": 1, "timesSentBack": 2,
                          "acceptedFirstTime": {"count": 0, "of": 1, "percent": 0.0},
                          "usable": {"count": 1, "medianDays": 58, "within6Weeks": 0, "from6To8Weeks": 0, "from8To12Weeks": 1,
                            "after12Weeks": 0},
                          "open": 0, "oldestOpenSentOn": null}]}
                        """);
        assertThat(pages.answerAs(Role.MANAGER, "/api/contribution-measures/requests?figure=asked-late"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"total": 1, "items": [{"reference": "R-1101", "caseReference": "2026-0001"}]}
                        """);
    }

    @Test
    void tells_programs_who_was_late_for_one_plan() {
        recorded.are(threeFaults());
        var measures = "/contribution-measures?proceeding=needs-assessment";

        assertThat(pages.answer("/api/cases/2026-0002" + measures))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"askedLate": 0, "answeredLate": 1, "sentBack": 0, "asked": [{"reference": "R-1201"}]}
                        """);
        assertThat(pages.answer("/api/cases/2026-9999" + measures)).hasStatus(404);
        assertThat(pages.answer("/api/cases/2026-0002/contribution-measures")).hasStatus(400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"period=last-week, period", "service=first, service", "agency=lunch, agency"})
    void names_the_filter_that_is_wrong(String query, String filter) {
        var page = pages.openWithErrors(PAGE + "?" + query);

        assertThat(page.title()).startsWith("Error: Advice");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + filter);
    }

    @Test
    void has_no_file_of_a_chart_that_is_not_there() {
        assertThat(pages.answer(PAGE + "/other.csv")).hasStatus(404);
    }

    /** One was asked late and answered in time, one asked in time and answered late, one sent back twice. */
    private static CaseStory[] threeFaults() {
        return Stream.of(
                        agreed(1, "2026-03-02")
                                .asked(THERAPISTS.id(), "2026-03-17")
                                .answered("2026-04-28")
                                .accepted("2026-04-29"),
                        agreed(2, "2026-03-02")
                                .asked(FRONT_DOOR.id(), "2026-03-16")
                                .answered("2026-04-28")
                                .accepted("2026-04-30"),
                        agreed(3, "2026-03-02")
                                .asked(PSYCHOLOGISTS.id(), "2026-03-16")
                                .answered("2026-04-27")
                                .sentBack("2026-04-28")
                                .answered("2026-05-05")
                                .sentBack("2026-05-06")
                                .answered("2026-05-12")
                                .accepted("2026-05-13"))
                .map(AdviceStory::story)
                .toArray(CaseStory[]::new);
    }

    private Document open(String address) {
        return pages.openAs(Role.MANAGER, address);
    }

    private String file(String address) {
        var answer = pages.answerAs(Role.MANAGER, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
