package uk.ehcqa.query.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.assessment.OverturnRoute.TRIBUNAL;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.identity.Role;

/** Refusals that were overturned, as their limits stand on Monday 23 November 2026. */
@QueryTest
class OverturnedRefusalsTest {

    static final String DASHBOARD = "/dashboards/orders";
    static final String ROWS = "[aria-labelledby=h-overturned] tbody";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void refusals() {
        recorded.are(
                refused("2026-0001", "2026-06-01")
                        .agreedToAssess("2026-06-15")
                        .draftSent("2026-08-10")
                        .finalPlanSent("2026-09-07"),
                refused("2026-0002", "2026-06-01")
                        .agreedToAssess("2026-06-16")
                        .draftSent("2026-08-10")
                        .finalPlanSent("2026-09-08"),
                refused("2026-0003", "2026-11-09"),
                refused("2026-0004", "2026-11-08"),
                CaseStory.of("2026-0005", "Rowan", "Example", "2017-05-14")
                        .requestReceived("2026-01-05")
                        .agreedToAssess("2026-02-09")
                        .noPlanNoticeSent("2026-04-20")
                        .and(id -> new RefusalOverturned(
                                id, 1, Step.NO_PLAN_NOTICE_SENT, TRIBUNAL, LocalDate.of(2026, 10, 19))));
    }

    @Test
    void have_their_own_limits_counted_each_for_itself() {
        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), ROWS + " tr"))
                .containsExactly(
                        "To assess: say that we will assess 4 1 1 1 1 33.3%",
                        "To assess: say if there will be no plan 2 0 0 0 2 None due",
                        "To assess: final plan 4 1 1 0 2 50.0%",
                        "To make a plan: draft plan 1 0 0 0 1 None due",
                        "To make a plan: final plan 1 0 0 0 1 None due");
    }

    @Test
    void open_as_many_limits_as_a_figure_counts() {
        var figures = pages.openAs(Role.MANAGER, DASHBOARD).select(ROWS + " a");

        assertThat(figures)
                .hasSize(15)
                .allSatisfy(figure -> assertThat(pages.open(figure.attr("href")).select("tbody tr"))
                        .as(figure.attr("href"))
                        .hasSize(Integer.parseInt(figure.text())));
    }

    @Test
    void stand_outside_the_rate_of_the_twenty_weeks() {
        assertThat(pages.openAs(Role.MANAGER, "/dashboards/timeliness?period=2026")
                        .select("main > p")
                        .text())
                .startsWith("Not in the 20-week rate: 2 sent after a refusal was overturned");
    }

    @Test
    void are_told_to_programs() {
        assertThat(pages.answer("/api/timeliness/overturned-refusals"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"today": "2026-11-23", "limits": [
                  {"limit": "ASSESSMENT_AFTER_ALL", "limits": 4, "inTime": 1, "late": 1, "notYetDue": 1, "outstanding": 1,
                   "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}},
                  {"limit": "NO_PLAN_NOTICE_AFTER_ORDER", "limits": 2},
                  {"limit": "FINAL_PLAN_AFTER_ORDER_TO_ASSESS", "limits": 4},
                  {"limit": "DRAFT_PLAN_AFTER_ORDER", "limits": 1},
                  {"limit": "FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE", "limits": 1}]}
                """);
    }

    private static CaseStory refused(String reference, String overturnedOn) {
        return CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .requestReceived("2026-01-05")
                .refusedToAssess("2026-02-09")
                .and(id ->
                        new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, TRIBUNAL, LocalDate.parse(overturnedOn)));
    }
}
