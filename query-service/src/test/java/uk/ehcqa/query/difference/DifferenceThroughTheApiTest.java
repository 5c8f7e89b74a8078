package uk.ehcqa.query.difference;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.identity.Role;

/**
 * On 30 September one plan was known to be late. Then its date was put right, and two plans were recorded. It is 09:41 on Monday
 * 23 November 2026.
 */
@QueryTest
class DifferenceThroughTheApiTest {

    static final String ASKED = "/api/timeliness/difference?from=2026-01-01&to=2026-12-31&exceptions=including";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_correction_and_two_plans() {
        recorded.are(
                issued("2026-0001", "2026-05-27T16:00:00Z", "2026-05-27")
                        .recordedAt("2026-10-05T08:30:00Z")
                        .and(id -> new StepDateCorrected(
                                id,
                                1,
                                Step.FINAL_PLAN_SENT,
                                LocalDate.of(2026, 5, 27),
                                LocalDate.of(2026, 5, 22),
                                "The letter is dated the 22nd",
                                null)),
                issued("2026-0002", "2026-10-12T10:00:00Z", "2026-10-09"),
                issued("2026-0003", "2026-11-02T10:00:00Z", "2026-05-20"));
    }

    @Test
    void says_which_cases_changed_and_the_events_that_made_it() {
        assertThat(pages.answer(ASKED + "&earlier=2026-09-30"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"earlier": {"inTime": 0, "all": 1, "percent": 0.0},
                         "later": {"inTime": 2, "all": 3, "percent": 66.7},
                         "changes": [
                            {"was": "LATE", "became": "IN_TIME", "cases": 1},
                            {"was": "NOT_COUNTED", "became": "IN_TIME", "cases": 1},
                            {"was": "NOT_COUNTED", "became": "LATE", "cases": 1}],
                         "cases": {"total": 3, "items": [
                            {"reference": "2026-0001", "episode": 1, "was": "LATE", "became": "IN_TIME", "events": [
                                {"sequence": 5, "type": "StepDateCorrected", "businessDate": "2026-05-22",
                                 "recordedAt": "2026-10-05T08:30:00Z", "recordedBy": "Caseworker 4"}]},
                            {"reference": "2026-0003", "was": "NOT_COUNTED", "became": "IN_TIME", "events": [
                                {"sequence": 4, "type": "FinalPlanSent", "what": "Final plan sent"}]},
                            {"reference": "2026-0002", "was": "NOT_COUNTED", "became": "LATE", "events": [
                                {"sequence": 4, "type": "FinalPlanSent"}]}]}}""");
    }

    @Test
    void ends_at_the_later_moment_whichever_is_named_first() {
        var answer = assertThat(pages.answer(ASKED + "&earlier=2026-10-05T09:30&later=2026-09-30"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.later.inTime").isEqualTo(1);
        answer.extractingPath("$.cases.items[*].reference").asArray().containsExactly("2026-0001");
    }

    @ParameterizedTest
    @CsvSource({
        "'', earlier",
        "&earlier=2026-11-24, earlier",
        "&earlier=2026-09-30&later=tomorrow, later",
        "&earlier=2026-09-30&figure=lunch, figure"
    })
    void names_what_cannot_be_asked(String asked, String field) {
        assertThat(pages.answer(ASKED + asked))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void stands_on_a_page_from_which_each_case_and_each_reading_can_be_opened() {
        var page = pages.openAs(
                Role.MANAGER, "/dashboards/timeliness/difference?earlier=2026-09-30&period=2026&exceptions=including");

        assertThat(page.select("h2").eachText()).startsWith("3 cases made the difference");
        assertThat(Pages.texts(page, "table:first-of-type tbody tr").subList(0, 5))
                .containsExactly(
                        "As known at the end of 30 September 2026 0.0% 0 1",
                        "Was late, became in time 1 +1 0",
                        "Newly counted, in time 1 +1 +1",
                        "Newly counted, late 1 0 +1",
                        "As known now 66.7% 2 3");
        assertThat(page.select("a[href=/cases/2026-0001/history]")).hasSize(1);
        assertThat(page.text())
                .contains("The letter is dated the 22nd")
                .contains("Recorded Mon 5 Oct, 09:30, Caseworker 4, North team");
        assertThat(page.select("a[href*=asKnownAt]").eachAttr("href"))
                .containsExactly(
                        "/cases?asKnownAt=2026-09-30&finalPlan.from=2026-01-01&finalPlan.to=2026-11-23&overturned=no");
    }

    @Test
    void asks_for_a_moment_first_and_says_what_is_wrong_with_one() {
        assertThat(pages.openAs(Role.MANAGER, "/dashboards/timeliness/difference")
                        .select("table"))
                .isEmpty();
        assertThat(pages.openWithErrors("/dashboards/timeliness/difference?earlier=2026-11-24")
                        .select(".govuk-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#earlier");
    }

    private static CaseStory issued(String reference, String recordedAt, String sentOn) {
        return CaseStory.of(reference, "Amber", "Testchild", "2017-03-02")
                .recordedAt("2026-04-20T10:00:00Z")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-16")
                .draftSent("2026-04-20")
                .recordedAt(recordedAt)
                .finalPlanSent(sentOn);
    }
}
