package uk.ehcqa.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.timeliness.TransferKind;

/**
 * In each story something that was to be done was recorded as done late. At 09:30 on 5 October 2026 somebody found that it had been done
 * in time. It is 09:41 on Monday 23 November 2026.
 */
@QueryTest
class MeasuresOfThePastTest {

    private static final String FOUND = "2026-10-05T08:30:00Z";
    private static final String DIFFERENCE = "/api/timeliness/difference?from=2026-01-01&to=2026-12-31&figure=";
    private static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    /** The notice of 2 March 2026 lets the amended plan be sent until 27 April. */
    private static CaseStory amended() {
        return amended("2023-01-09");
    }

    private static CaseStory amended(String madeOn) {
        return plan(madeOn, "2026-03-03T10:00:00Z")
                .and(id -> new AmendmentWithoutReviewStepTaken(id, 1, 1, AmendmentStep.NOTICE_SENT, day("2026-03-02")))
                .recordedAt("2026-05-04T10:00:00Z")
                .and(id -> new AmendmentWithoutReviewStepTaken(
                        id, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, day("2026-05-01")))
                .recordedAt(FOUND)
                .and(id -> new AmendmentWithoutReviewDateCorrected(
                        id,
                        1,
                        1,
                        AmendmentStep.AMENDED_PLAN_SENT,
                        day("2026-05-01"),
                        day("2026-04-24"),
                        "The letter is dated the 24th"));
    }

    @Test
    void of_amendments_tell_what_was_known() {
        recorded.are(amended());

        tell("/api/timeliness/amendments?year=2026", "$.periods[1]", "2026-04-30", "2026-04-20");
    }

    /** Before a transfer in September 2026 the plan is reviewed and amended until 14 February. */
    @Test
    void of_phase_transfers_tell_what_was_known() {
        recorded.are(plan("2025-03-03", "2025-12-02T10:00:00Z")
                .transferExpected(TransferKind.PRIMARY_TO_SECONDARY, 2026)
                .reviewMeetingHeld("2025-12-01")
                .recordedAt("2026-02-23T10:00:00Z")
                .reviewDecided("2025-12-01", "2026-02-20", ReviewOutcome.MAINTAIN)
                .recordedAt(FOUND)
                .and(id -> new ReviewDateCorrected(
                        id,
                        1,
                        1,
                        ReviewStep.DECISION_NOTIFIED,
                        day("2026-02-20"),
                        day("2026-02-10"),
                        "The letter is dated the 10th")));

        tell("/api/timeliness/phase-transfers?year=2026", "$.periods[0]", "2026-02-18", "2026-02-06");
    }

    /** The plan was transferred on 2 March 2026, so the family is told until 13 April. */
    @Test
    void of_plans_taken_over_tell_what_was_known() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2014-03-02")
                .recordedAt("2026-03-03T10:00:00Z")
                .and(id -> new EarlierPlanRecorded(id, 1, day("2025-03-03"), "885"))
                .and(id -> new TakeoverStepTaken(id, 1, 1, TakeoverStep.PLAN_TRANSFERRED, day("2026-03-02")))
                .recordedAt("2026-04-20T10:00:00Z")
                .and(id -> new TakeoverStepTaken(id, 1, 1, TakeoverStep.FAMILY_INFORMED, day("2026-04-16")))
                .recordedAt(FOUND)
                .and(id -> new TakeoverDateCorrected(
                        id,
                        1,
                        1,
                        TakeoverStep.FAMILY_INFORMED,
                        day("2026-04-16"),
                        day("2026-04-09"),
                        "The letter is dated the 9th")));

        tell("/api/timeliness/plans-taken-over?year=2026", "$.periods[0]", "2026-04-15", "2026-04-01");
    }

    /** The family moves on 9 March 2026, so the plan is transferred until 20 March. */
    @Test
    void of_plans_transferred_out_tell_what_was_known() {
        recorded.are(plan("2025-03-03", "2026-03-03T10:00:00Z")
                .and(id -> new MoveToAnotherAuthorityRecorded(
                        id, 1, 1, new Move("885", day("2026-03-09"), day("2026-03-02"))))
                .recordedAt("2026-05-05T10:00:00Z")
                .and(id -> new PlanCeased(id, 1, day("2026-05-01"), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY))
                .recordedAt(FOUND)
                .and(id -> new PlanEndCorrected(
                        id,
                        1,
                        day("2026-05-01"),
                        CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY,
                        day("2026-03-16"),
                        CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY,
                        "They have it since the 16th")));

        tell("/api/timeliness/plans-transferred-out?year=2026", "$.periods[0]", "2026-04-20", "2026-03-12");
    }

    /** The order of 2 March 2026 is carried out until 6 April. */
    @Test
    void of_orders_tell_what_was_known() {
        recorded.are(ordered());

        tell("/api/timeliness/orders?year=2026", "$.periods[0]", "2026-04-15", "2026-03-20");
    }

    private static CaseStory ordered() {
        return plan("2025-11-03", "2026-03-03T10:00:00Z")
                .and(id -> new AppealRegistered(id, PLAN, day("2025-12-01"), Set.of(AppealGround.CONTENTS)))
                .and(id -> new AppealDecided(id, PLAN, day("2026-03-02"), OrderKind.AMEND_CONTENTS, false))
                .recordedAt("2026-04-21T10:00:00Z")
                .and(id -> new OrderCarriedOut(id, PLAN, day("2026-04-20")))
                .recordedAt(FOUND)
                .and(id -> new AppealDateCorrected(
                        id,
                        PLAN,
                        AppealStep.ORDER_CARRIED_OUT,
                        day("2026-04-20"),
                        day("2026-04-02"),
                        "The plan is dated the 2nd"));
    }

    /** The refusal was overturned on 2 March 2026, so it is agreed to assess until 16 March. */
    @Test
    void of_overturned_refusals_tell_what_was_known() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2014-03-02")
                .recordedAt("2026-03-03T10:00:00Z")
                .requestReceived("2026-01-05")
                .refusedToAssess("2026-02-09")
                .and(id -> new RefusalOverturned(
                        id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, day("2026-03-02")))
                .recordedAt("2026-03-24T10:00:00Z")
                .and(id -> new AssessmentAgreed(id, 1, day("2026-03-23")))
                .recordedAt(FOUND)
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.ASSESSMENT_AGREED,
                        day("2026-03-23"),
                        day("2026-03-12"),
                        "The letter is dated the 12th",
                        null)));

        tell("/api/timeliness/overturned-refusals", "$.limits[0]", "2026-03-20", "2026-03-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                               | 0
            asKnownAt=2026-05-03               | 1
            asKnownAt=2026-05-04               | 0
            on=2026-04-30                      | 0
            on=2026-04-23                      | 1
            asKnownAt=2026-09-30&on=2026-04-30 | 1
            asKnownAt=2026-09-30&on=2026-05-01 | 0
            """)
    void tell_how_many_plans_had_not_been_updated_for_three_years(String past, int notUpdated) {
        recorded.are(amended());

        json(asked("/api/timeliness/plans", past == null ? "" : past))
                .extractingPath("$.plans.notUpdated")
                .isEqualTo(notUpdated);
        json(asked("/api/worklist/plans?notUpdated=yes", past == null ? "" : past))
                .extractingPath("$.total")
                .isEqualTo(notUpdated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/worklist/next?kind=amendment-without-review           | $.milestones.total
            /api/worklist/reviews?limit=amendment-without-review       | $.plans.total
            /api/worklist/reviews/amendments?standing=outstanding      | $.total
            """)
    void list_what_was_known_to_be_left_to_do(String list, String total) {
        recorded.are(amended("2025-11-03"));

        json(asked(list, "")).extractingPath(total).isEqualTo(0);
        json(asked(list, "asKnownAt=2026-04-30")).extractingPath(total).isEqualTo(1);
        json(asked(list, "asKnownAt=2026-05-04T10:59")).extractingPath(total).isEqualTo(1);
        json(asked(list, "asKnownAt=2026-05-04T11:00")).extractingPath(total).isEqualTo(0);
        json(asked(list, "asKnownAt=2026-09-30&on=2026-04-30"))
                .extractingPath(total)
                .isEqualTo(1);
        json(asked(list, "on=2026-04-30")).extractingPath(total).isEqualTo(0);
    }

    @Test
    void list_the_limits_of_orders_that_were_known_to_be_outstanding() {
        recorded.are(ordered());
        var list = "/api/worklist/appeals?standing=outstanding&limit=contents-amended";

        json(list).extractingPath("$.total").isEqualTo(0);
        json(list + "&asKnownAt=2026-04-15").extractingPath("$.total").isEqualTo(1);
        json(list + "&asKnownAt=2026-09-30&on=2026-04-15")
                .extractingPath("$.total")
                .isEqualTo(1);
        json(list + "&on=2026-04-15").extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void differ_by_the_correction_that_is_named() {
        recorded.are(amended());

        assertThat(pages.answer(DIFFERENCE + "amendments-without-review&earlier=2026-09-30"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"earlier": {"inTime": 0, "all": 1}, "later": {"inTime": 1, "all": 1},
                         "changes": [{"was": "LATE", "became": "IN_TIME", "cases": 1}],
                         "cases": {"total": 1, "items": [{"reference": "2026-0001", "episode": 0, "plan": 1, "events": [
                            {"type": "AmendmentWithoutReviewDateCorrected", "businessDate": "2026-04-24"}]}]}}""");
        assertThat(pages.answer(DIFFERENCE + "plans-updated&earlier=2026-05-03"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"earlier": {"inTime": 0, "all": 1}, "later": {"inTime": 1, "all": 1},
                         "cases": {"items": [{"plan": 1, "was": "LATE", "became": "IN_TIME", "events": [
                            {"type": "AmendmentWithoutReviewStepTaken", "businessDate": "2026-05-01"},
                            {"type": "AmendmentWithoutReviewDateCorrected"}]}]}}""");
    }

    @Test
    void differ_without_an_event_where_a_last_day_passed() {
        recorded.are(amended());

        assertThat(pages.answer(DIFFERENCE + "amendments-without-review&earlier=2026-04-20&later=2026-04-30"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"earlier": {"inTime": 0, "all": 0}, "later": {"inTime": 0, "all": 1},
                         "cases": {"items": [{"was": "NOT_COUNTED", "became": "OUTSTANDING", "events": []}]}}""");
        var page = pages.openAs(
                Role.MANAGER,
                "/dashboards/timeliness/difference?figure=amendments-without-review&period=2026&earlier=2026-04-20"
                        + "&later=2026-04-30");
        assertThat(page.select("td[data-label=Change]").text()).isEqualTo("Newly counted, outstanding");
        assertThat(page.select("td[data-label=Recorded]").text()).isEqualTo("Nothing: its last day passed");
    }

    @Test
    void differ_for_orders_by_the_correction_of_the_day_they_were_carried_out() {
        recorded.are(ordered());

        assertThat(pages.answer(DIFFERENCE + "orders&earlier=2026-09-30"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"cases": {"total": 1, "items": [{"was": "LATE", "became": "IN_TIME", "events": [
                            {"type": "AppealDateCorrected", "businessDate": "2026-04-02"}]}]}}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboards/reviews",
                "/dashboards/orders",
                "/dashboards/plans",
                "/worklist/next",
                "/worklist/reviews",
                "/worklist/appeals",
                "/worklist/reviews/amendments",
                "/worklist/reviews/phase-transfers",
                "/worklist/plans-taken-over",
                "/worklist/plans-transferred-out",
                "/worklist/plans-ending",
                "/worklist/plans"
            })
    void are_pages_that_say_so_and_keep_the_moment_in_what_they_open(String address) {
        recorded.are(amended());

        var page = pages.openAs(Role.MANAGER, address + "?asKnownAt=2026-04-30&on=2026-04-29");

        assertThat(page.select(".govuk-notification-banner__heading").text())
                .isEqualTo("As known at the end of 30 April 2026, for 29 April 2026.");
        assertThat(page.select(".govuk-notification-banner__link").attr("href")).isEqualTo(address);
        assertThat(page.select("main a[href^=/worklist/], main a[href^=/cases/]")
                        .not("nav a, .govuk-back-link, .govuk-notification-banner__link")
                        .eachAttr("href"))
                .allMatch(href -> href.contains("asKnownAt=2026-04-30") && href.contains("on=2026-04-29"));
        assertThat(page.select("main a[href*=/steps/new], main a[href*=/new]")).isEmpty();
    }

    /** In time now, late as it was told before it was put right, and before it was told not done. */
    private void tell(String measure, String figures, String outstanding, String notYetDue) {
        stands("inTime", measure, figures, "");
        stands("inTime", measure, figures, "asKnownAt=2026-10-05T09:30");
        stands("late", measure, figures, "asKnownAt=2026-10-05T09:29");
        stands("outstanding", measure, figures, "asKnownAt=" + outstanding);
        stands("outstanding", measure, figures, "asKnownAt=2026-09-30&on=" + outstanding);
        stands("inTime", measure, figures, "on=" + outstanding);
        stands("notYetDue", measure, figures, "on=" + notYetDue);
    }

    private void stands(String expected, String measure, String figures, String past) {
        var answer = json(asked(measure, past));
        for (var standing : List.of("inTime", "late", "outstanding", "notYetDue")) {
            answer.extractingPath(figures + "." + standing)
                    .as("%s %s %s", measure, past, standing)
                    .isEqualTo(standing.equals(expected) ? 1 : 0);
        }
    }

    private static String asked(String address, String past) {
        return past.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + past;
    }

    private AbstractJsonContentAssert<?> json(String address) {
        return assertThat(pages.answer(address)).hasStatusOk().bodyJson();
    }

    private static CaseStory plan(String madeOn, String recordedAt) {
        return CaseStory.of("2026-0001", "Amber", "Testchild", "2014-03-02")
                .recordedAt(recordedAt)
                .and(id -> new EarlierPlanRecorded(id, 1, day(madeOn), null));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
