package uk.ehcqa.query.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.takeover.TakeoverStep.FAMILY_INFORMED;
import static uk.ehcqa.shared.takeover.TakeoverStep.PLAN_TRANSFERRED;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** Plans that authority 885 transferred, as they stand on Monday 23 November 2026. */
@QueryTest
class PlansTakenOverTest {

    static final String DASHBOARD = "/dashboards/reviews";
    static final String YEARS = "[aria-labelledby=h-takeovers] tbody";
    static final String LIST = "/worklist/plans-taken-over";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void plans() {
        recorded.are(
                transferred("2026-0001", "2026-03-02").and(id -> taken(id, FAMILY_INFORMED, "2026-04-13")),
                transferred("2026-0002", "2026-03-02").and(id -> taken(id, FAMILY_INFORMED, "2026-04-14")),
                transferred("2026-0003", "2026-10-12"),
                transferred("2026-0004", "2026-10-11"),
                transferred("2026-0005", "2026-03-02")
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 3, 31), CeaseReason.LEFT_ENGLAND)),
                transferred("2026-0006", "2025-12-31").and(id -> taken(id, FAMILY_INFORMED, "2026-01-05")),
                CaseStory.of("2026-0007", "Rowan", "Example", "2017-05-14")
                        .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 11, 24), "885")));
    }

    @Test
    void are_counted_each_for_itself_by_the_year_of_the_transfer() {
        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 5 1 1 1 1 1 33.3%", "2025 1 1 0 0 0 0 100.0%");
    }

    @Test
    void open_as_many_plans_as_a_figure_counts() {
        for (var figure : pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a")) {
            assertThat(pages.openAs(Role.MANAGER, figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_by_a_year_without_any_that_is_derived_from_others() {
        assertThat(pages.answer("/api/timeliness/plans-taken-over?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"source": "SEND Regulations 2014, reg. 15(4)", "periods": [
                  {"year": 2026, "plans": 5, "inTime": 1, "late": 1, "notYetDue": 1, "outstanding": 1, "planEnded": 1,
                   "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time               | 2026-0006 2026-0001
            standing=late                  | 2026-0002
            standing=not-yet-due           | 2026-0003
            standing=outstanding           | 2026-0004
            standing=plan-ended            | 2026-0005
            year=2025                      | 2026-0006
            """)
    void are_found_by_year_and_standing(String query, String references) {
        var found = references.split(" ");

        assertThat(texts(pages.open(LIST + "?" + query), "tbody th")).containsExactly(found);
        assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].reference")
                .asArray()
                .containsExactly((Object[]) found);
    }

    @Test
    void say_from_where_and_when_and_name_no_child() {
        var page = pages.open(LIST + "?year=2026");

        assertThat(texts(page, "tbody tr"))
                .contains(
                        "2026-0001 885 2 March 2026 13 April 2026 13 April 2026, in time",
                        "2026-0002 885 2 March 2026 13 April 2026 14 April 2026, 1 day late",
                        "2026-0004 885 11 October 2026 22 November 2026 Still to come",
                        "2026-0005 885 2 March 2026 13 April 2026 The plan ended first");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a")).containsExactly("Remove filter: Transferred in 2026");
    }

    @Test
    void say_so_where_there_are_none() {
        recorded.are();

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 0 0 0 0 0 0 None due");
        assertThat(pages.open(LIST).select("main").text()).contains("No transfer of a plan to us is recorded.");
    }

    private static TakeoverStepTaken taken(CaseId id, TakeoverStep step, String date) {
        return new TakeoverStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory transferred(String reference, String on) {
        return CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 11, 24), "885"))
                .and(id -> taken(id, PLAN_TRANSFERRED, on));
    }
}
