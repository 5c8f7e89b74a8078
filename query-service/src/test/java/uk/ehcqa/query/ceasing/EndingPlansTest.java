package uk.ehcqa.query.ceasing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.ceasing.CeasingStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.ceasing.CeasingStep.FAMILY_CONSULTED;
import static uk.ehcqa.shared.ceasing.CeasingStep.PLAN_KEPT;
import static uk.ehcqa.shared.ceasing.CeasingStep.SETTING_CONSULTED;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.ReviewOutcome;

/** The plans that are to end, on Monday 23 November 2026. */
@QueryTest
class EndingPlansTest {

    static final String LIST = "/worklist/plans-ending";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void plans() {
        recorded.are(
                planned("2026-0001").and(id -> taken(id, FAMILY_CONSULTED, "2026-11-02")),
                planned("2026-0002")
                        .and(id -> taken(id, FAMILY_CONSULTED, "2026-09-07"))
                        .and(id -> taken(id, SETTING_CONSULTED, "2026-09-08"))
                        .and(id -> taken(id, DECISION_NOTIFIED, "2026-09-23")),
                planned("2026-0003").and(id -> taken(id, DECISION_NOTIFIED, "2026-09-18")),
                planned("2026-0004").reviewDecided(null, "2026-10-19", ReviewOutcome.CEASE),
                planned("2026-0005")
                        .and(id -> taken(id, DECISION_NOTIFIED, "2026-09-07"))
                        .and(id -> taken(id, PLAN_KEPT, "2026-10-05")),
                planned("2026-0006")
                        .and(id -> taken(id, DECISION_NOTIFIED, "2026-05-04"))
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), CeaseReason.NEEDS_MET)),
                planned("2026-0007"),
                planned("2026-0008")
                        .and(id -> taken(id, DECISION_NOTIFIED, "2026-09-08"))
                        .and(id -> new AppealRegistered(
                                id,
                                new Notice(AppealableDecision.TO_END_THE_PLAN, 1, null, 1),
                                LocalDate.of(2026, 10, 5),
                                Set.of(AppealGround.ENDING_OF_PLAN))));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=considered     | 2026-0001
            standing=time-to-appeal | 2026-0002 2026-0004 2026-0008
            standing=may-end        | 2026-0003
            page=1                  | 2026-0003 2026-0002 2026-0004 2026-0001 2026-0008
            """)
    void are_found_by_how_far_it_has_come(String query, String references) {
        var found = references.split(" ");

        assertThat(texts(pages.open(LIST + "?" + query), "tbody th")).containsExactly(found);
        assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.plans.items[*].reference")
                .asArray()
                .containsExactly((Object[]) found);
    }

    @Test
    void open_as_many_plans_as_a_figure_counts() {
        var figures = pages.open(LIST).select(".app-stats a");

        assertThat(figures.eachText())
                .containsExactly(
                        "1 considered", "3 while the time to appeal, or an appeal, runs", "1 after the time to appeal");
        for (var figure : figures) {
            assertThat(pages.open(figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.select(".app-stats__n").text()));
        }
    }

    @Test
    void say_what_was_done_and_until_when_the_plan_is_maintained_and_name_no_child() {
        var page = pages.open(LIST);

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "2026-0003 Not recorded Not recorded 18 September 2026 18 November 2026",
                        "2026-0002 7 September 2026 8 September 2026 23 September 2026 23 November 2026",
                        "2026-0004 Not recorded Not recorded 19 October 2026 21 December 2026",
                        "2026-0001 2 November 2026 Not recorded Not decided",
                        "2026-0008 Not recorded Not recorded 8 September 2026 The appeal is decided");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
    }

    @Test
    void are_told_to_programs_one_by_one() {
        assertThat(pages.answer("/api" + LIST + "?standing=may-end")).bodyJson().isStrictlyEqualTo("""
                {"counts": {"considered": 1, "timeToAppeal": 3, "mayEnd": 1},
                 "plans": {"page": 1, "pages": 1, "total": 1, "items": [
                  {"reference": "2026-0003", "plan": 1, "familyConsultedOn": null, "settingConsultedOn": null,
                   "decidedOn": "2026-09-18", "maintainedUntil": "2026-11-18"}]}}
                """);
    }

    @Test
    void name_a_filter_that_is_not_in_its_list() {
        assertThat(texts(pages.openWithErrors(LIST + "?standing=lost"), ".govuk-error-summary li"))
                .containsExactly("Choose how it stands from the list");
    }

    @Test
    void say_so_where_there_are_none() {
        recorded.are();

        assertThat(pages.open(LIST).select("main").text()).contains("No plan is to end.");
    }

    private static CeasingStepTaken taken(CaseId id, CeasingStep step, String date) {
        return new CeasingStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2008-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
