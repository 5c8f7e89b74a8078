package uk.ehcqa.command.ceasing;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.ceasing.CeasingStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.ceasing.CeasingStep.FAMILY_CONSULTED;
import static uk.ehcqa.shared.ceasing.CeasingStep.PLAN_KEPT;
import static uk.ehcqa.shared.ceasing.CeasingStep.SETTING_CONSULTED;
import static uk.ehcqa.shared.plan.CeaseReason.LEFT_ENGLAND;
import static uk.ehcqa.shared.plan.CeaseReason.NEEDS_MET;
import static uk.ehcqa.shared.plan.CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.command.review.ReviewStory;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.ceasing.CeasingDateCorrected;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.ceasing.CorrectCeasingDate;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.EndPlan;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewReportSent;
import uk.ehcqa.shared.review.ReviewStep;

/** Of a child born on 14 May 2018 with a plan made on 26 May 2025. Today is 1 September 2026. */
class CeasePlanTest {

    static final LocalDate TOLD = LocalDate.of(2026, 4, 20);
    static final LocalDate ENDED = LocalDate.of(2026, 7, 31);
    static final CeasingStepTaken CONSULTED = taken(FAMILY_CONSULTED, LocalDate.of(2026, 3, 2));
    static final CeasingStepTaken DECIDED = taken(DECISION_NOTIFIED, TOLD);
    static final Notice NOTICE = new Notice(AppealableDecision.TO_END_THE_PLAN, 1, null, 1);
    static final PlanCeased CEASED = new PlanCeased(CASE, 1, ENDED, NEEDS_MET);
    static final ReviewDecided IN_REVIEW = new ReviewDecided(CASE, 1, null, TOLD, ReviewOutcome.CEASE, false);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void begins_with_a_consultation_and_leads_to_a_decision() {
        september
                .given(planned())
                .when(new RecordCeasingStep(CASE, FAMILY_CONSULTED, LocalDate.of(2026, 3, 2)))
                .expectEvents(CONSULTED);
        september
                .given(planned(CONSULTED))
                .when(new RecordCeasingStep(CASE, SETTING_CONSULTED, LocalDate.of(2026, 3, 3)))
                .expectEvents(taken(SETTING_CONSULTED, LocalDate.of(2026, 3, 3)));
        september
                .given(planned(CONSULTED))
                .when(new RecordCeasingStep(CASE, DECISION_NOTIFIED, TOLD))
                .expectEvents(DECIDED);
    }

    @Test
    void is_over_when_the_plan_is_kept() {
        september
                .given(planned(DECIDED))
                .when(new RecordCeasingStep(CASE, PLAN_KEPT, LocalDate.of(2026, 6, 1)))
                .expectEvents(taken(PLAN_KEPT, LocalDate.of(2026, 6, 1)));
        september
                .given(planned(IN_REVIEW))
                .when(new RecordCeasingStep(CASE, PLAN_KEPT, TOLD))
                .expectEvents(taken(PLAN_KEPT, TOLD));
        answered("PROCEEDING_NOT_UNDER_WAY", record(PLAN_KEPT, "2026-06-01"), planned());
        answered("PROCEEDING_STEP_TOO_EARLY", record(PLAN_KEPT, "2026-04-19"), planned(IN_REVIEW));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            FAMILY_CONSULTED,  2026-03-03, PROCEEDING_STEP_TAKEN
            SETTING_CONSULTED, 2025-05-25, PROCEEDING_STEP_TOO_EARLY
            SETTING_CONSULTED, 2026-04-20, recorded
            SETTING_CONSULTED, 2026-04-21, PROCEEDING_STEP_TOO_LATE
            PLAN_KEPT,         2026-04-19, PROCEEDING_STEP_TOO_EARLY
            PLAN_KEPT,         2026-09-02, PROCEEDING_STEP_IN_FUTURE
            """)
    void has_each_step_once_on_a_day_that_goes_with_the_others(
            CeasingStep step, String date, @Nullable String refusal) {
        answered(refusal, record(step, date), planned(CONSULTED, DECIDED));
    }

    @Test
    void ends_the_plan_after_the_time_to_appeal() {
        september
                .given(planned(DECIDED))
                .when(new EndPlan(CASE, ENDED, NEEDS_MET))
                .expectEvents(CEASED);
        september
                .given(planned(IN_REVIEW))
                .when(new EndPlan(CASE, LocalDate.of(2026, 6, 23), NEEDS_MET))
                .expectEvents(new PlanCeased(CASE, 1, LocalDate.of(2026, 6, 23), NEEDS_MET));
    }

    @Test
    void does_not_end_the_plan_while_an_appeal_is_undecided_nor_after_an_order_to_keep_it() {
        var appealed =
                new AppealRegistered(CASE, NOTICE, LocalDate.of(2026, 6, 1), Set.of(AppealGround.ENDING_OF_PLAN));
        var kept = new AppealDecided(CASE, NOTICE, LocalDate.of(2026, 7, 13), OrderKind.MAINTAIN_PLAN, false);
        var dismissed = new AppealDecided(CASE, NOTICE, LocalDate.of(2026, 7, 13), null, false);

        answered("PLAN_END_APPEAL_UNDECIDED", new EndPlan(CASE, ENDED, NEEDS_MET), planned(DECIDED, appealed));
        answered("PLAN_END_OVERTURNED", new EndPlan(CASE, ENDED, NEEDS_MET), planned(DECIDED, appealed, kept));
        answered(
                "PLAN_END_BEFORE_APPEAL_TIME",
                new EndPlan(CASE, LocalDate.of(2026, 7, 13), NEEDS_MET),
                planned(DECIDED, appealed, dismissed));
        answered(null, new EndPlan(CASE, LocalDate.of(2026, 7, 14), NEEDS_MET), planned(DECIDED, appealed, dismissed));
        answered(null, new EndPlan(CASE, ENDED, TRANSFERRED_TO_ANOTHER_AUTHORITY), planned(DECIDED, appealed));
    }

    @Test
    void keeps_a_plan_after_the_decision_that_is_taken_back() {
        answered(
                "PROCEEDING_STEP_TOO_EARLY",
                new CorrectCeasingDate(CASE, 1, 1, PLAN_KEPT, LocalDate.of(2026, 4, 19), "Misread"),
                planned(IN_REVIEW, taken(PLAN_KEPT, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void keeps_the_end_of_the_appeal_because_of_which_the_plan_ended() {
        var appealed =
                new AppealRegistered(CASE, NOTICE, LocalDate.of(2026, 6, 1), Set.of(AppealGround.ENDING_OF_PLAN));
        var dismissed = new AppealDecided(CASE, NOTICE, LocalDate.of(2026, 7, 13), null, false);

        answered(
                "PLAN_END_RESTS_ON_APPEAL",
                new MarkAppealStepRecordedInError(CASE, NOTICE, AppealStep.APPEAL_DECIDED, "Another case"),
                planned(DECIDED, appealed, dismissed, CEASED));
        answered(
                null,
                new MarkAppealStepRecordedInError(CASE, NOTICE, AppealStep.APPEAL_DECIDED, "Another case"),
                planned(DECIDED, appealed, dismissed));
    }

    @Test
    void keeps_the_notice_about_which_there_is_an_appeal() {
        var appealed =
                new AppealRegistered(CASE, NOTICE, LocalDate.of(2026, 6, 1), Set.of(AppealGround.ENDING_OF_PLAN));

        answered(
                "NOTICE_IS_DISPUTED",
                new MarkCeasingStepRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, "Another case"),
                planned(CONSULTED, DECIDED, appealed));
        answered(
                "NOTICE_SENT_AFTER_DISPUTE",
                new CorrectCeasingDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 6, 2), "Misread"),
                planned(CONSULTED, DECIDED, appealed));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "ended", textBlock = """
            NEEDS_MET,                        2026-06-22, PLAN_END_BEFORE_APPEAL_TIME
            NEEDS_MET,                        2026-06-23, ended
            NEEDS_MET,                        2026-09-02, PLAN_END_IN_FUTURE
            NEEDS_MET,                        2025-05-25, PLAN_END_BEFORE_PLAN
            NO_LONGER_ENGAGING,               2026-07-31, PLAN_END_UNDER_18
            MAXIMUM_AGE,                      2026-07-31, PLAN_END_BEFORE_25
            DIED,                             2026-07-31, PLAN_END_BY_DEATH
            TRANSFERRED_TO_ANOTHER_AUTHORITY, 2026-04-21, ended
            """)
    void ends_the_plan_only_where_the_law_allows(CeaseReason reason, LocalDate endedOn, @Nullable String refusal) {
        answered(refusal, new EndPlan(CASE, endedOn, reason), planned(DECIDED));
    }

    @Test
    void ends_no_plan_of_which_that_was_not_decided() {
        answered("PLAN_END_NOT_DECIDED", new EndPlan(CASE, ENDED, NEEDS_MET), planned(CONSULTED));
        answered(
                "PLAN_END_NOT_DECIDED",
                new EndPlan(CASE, ENDED, LEFT_ENGLAND),
                planned(DECIDED, taken(PLAN_KEPT, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void is_of_a_plan_in_force_and_of_somebody_who_lives() {
        var died = new ChildDied(CASE, LocalDate.of(2026, 6, 1));

        answered("NO_PLAN_IN_FORCE", record(FAMILY_CONSULTED, "2026-03-02"), List.of(OPENED, REQUESTED, AGREED));
        answered("NO_PLAN_IN_FORCE", new EndPlan(CASE, ENDED, NEEDS_MET), planned(DECIDED, CEASED));
        answered("CHILD_HAS_DIED", new EndPlan(CASE, ENDED, NEEDS_MET), planned(DECIDED, died));
        answered("CHILD_HAS_DIED", record(DECISION_NOTIFIED, "2026-04-20"), planned(died));
    }

    @Test
    void has_its_dates_corrected_and_its_steps_marked() {
        september
                .given(planned(CONSULTED, DECIDED))
                .when(new CorrectCeasingDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 4, 21), " Misread "))
                .expectEvents(new CeasingDateCorrected(
                        CASE, 1, 1, DECISION_NOTIFIED, TOLD, LocalDate.of(2026, 4, 21), "Misread"));
        september
                .given(planned(CONSULTED, DECIDED))
                .when(new MarkCeasingStepRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, "Another case"))
                .expectEvents(
                        new CeasingStepMarkedRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, TOLD, "Another case"));
        answered(
                "PROCEEDING_STEP_FOLLOWED_UP",
                new MarkCeasingStepRecordedInError(CASE, 1, 1, FAMILY_CONSULTED, "Another case"),
                planned(CONSULTED, DECIDED));
    }

    @Test
    void has_its_end_corrected_with_a_reason() {
        september
                .given(planned(DECIDED, CEASED))
                .when(new CorrectPlanEnd(CASE, 1, LocalDate.of(2026, 8, 1), LEFT_ENGLAND, " Misread "))
                .expectEvents(new PlanEndCorrected(
                        CASE, 1, ENDED, NEEDS_MET, LocalDate.of(2026, 8, 1), LEFT_ENGLAND, "Misread"));
    }

    @Test
    void has_its_reason_corrected_only_to_one_for_which_it_could_have_ended() {
        var moved = new PlanCeased(CASE, 1, ENDED, TRANSFERRED_TO_ANOTHER_AUTHORITY);

        answered("PLAN_END_NOT_DECIDED", new CorrectPlanEnd(CASE, 1, ENDED, NEEDS_MET, "Misread"), planned(moved));
        answered(
                "PLAN_END_TOO_LATE",
                new CorrectPlanEnd(CASE, 1, LocalDate.of(2026, 8, 20), NEEDS_MET, "Misread"),
                planned(DECIDED, CEASED, new EarlierPlanRecorded(CASE, 2, LocalDate.of(2026, 8, 3), null)));
    }

    @Test
    void has_an_end_corrected_that_only_a_return_told_of() {
        var returned = new PlanCeased(CASE, 1, ENDED, null);

        september
                .given(planned(returned))
                .when(new CorrectPlanEnd(CASE, 1, ENDED, NEEDS_MET, "The return gave no reason"))
                .expectEvents(
                        new PlanEndCorrected(CASE, 1, ENDED, null, ENDED, NEEDS_MET, "The return gave no reason"));
    }

    @Test
    void has_its_end_corrected_only_where_it_is_on_record_and_with_something_else() {
        var correct = new CorrectPlanEnd(CASE, 1, ENDED, NEEDS_MET, "Misread");

        answered("PLAN_END_ALREADY_SO", correct, planned(DECIDED, CEASED));
        answered("PLAN_END_NOT_ON_RECORD", correct, planned(DECIDED));
        answered("PLAN_UNKNOWN", new CorrectPlanEnd(CASE, 2, ENDED, NEEDS_MET, "Misread"), planned(DECIDED, CEASED));
        answered("REASON_NEEDED", new CorrectPlanEnd(CASE, 1, ENDED, LEFT_ENGLAND, " "), planned(DECIDED, CEASED));
        answered(
                "PLAN_END_BEFORE_APPEAL_TIME",
                new CorrectPlanEnd(CASE, 1, LocalDate.of(2026, 6, 20), NEEDS_MET, "Misread"),
                planned(DECIDED, CEASED));
        answered(
                "PLAN_END_UNDER_18",
                new CorrectPlanEnd(CASE, 1, ENDED, CeaseReason.NO_LONGER_ENGAGING, "Misread"),
                planned(DECIDED, CEASED));
        answered("PLAN_END_BY_DEATH", correct, planned(new ChildDied(CASE, ENDED)));
    }

    @Test
    void has_its_end_marked_as_recorded_in_error_unless_something_began_since() {
        var mark = new MarkPlanEndRecordedInError(CASE, 1, " Another case ");

        september
                .given(planned(DECIDED, CEASED))
                .when(mark)
                .expectEvents(new PlanEndMarkedRecordedInError(CASE, 1, ENDED, NEEDS_MET, "Another case"));
        answered("PLAN_END_NOT_ON_RECORD", mark, planned(DECIDED));
        answered("REASON_NEEDED", new MarkPlanEndRecordedInError(CASE, 1, " "), planned(DECIDED, CEASED));
        answered("PLAN_END_FOLLOWED_UP", mark, planned(DECIDED, CEASED, requested(2, LocalDate.of(2026, 8, 24))));
    }

    @ParameterizedTest(name = "ended {0}: {1}")
    @CsvSource(nullValues = "ended", textBlock = """
            2026-05-10, PLAN_END_BEFORE_LAST_STEP
            2026-05-11, ended
            """)
    void ends_the_plan_no_earlier_than_what_was_done_about_it(LocalDate endedOn, @Nullable String refusal) {
        var reviewed = ReviewStory.TO_MAINTAIN;
        var moved = new PlanCeased(CASE, 1, ENDED, TRANSFERRED_TO_ANOTHER_AUTHORITY);

        answered(refusal, new EndPlan(CASE, endedOn, TRANSFERRED_TO_ANOTHER_AUTHORITY), planned(reviewed));
        answered(
                refusal,
                new CorrectPlanEnd(CASE, 1, endedOn, TRANSFERRED_TO_ANOTHER_AUTHORITY, "Misread"),
                planned(reviewed, moved));
    }

    @Test
    void has_no_step_corrected_past_the_end_of_the_plan() {
        var reported = new ReviewReportSent(CASE, 1, 1, LocalDate.of(2026, 5, 4));
        var moved = new PlanCeased(CASE, 1, ENDED, TRANSFERRED_TO_ANOTHER_AUTHORITY);

        answered(
                null,
                new CorrectReviewDate(CASE, 1, 1, ReviewStep.REPORT_SENT, ENDED, "Misread"),
                planned(ReviewStory.HELD, reported, moved));
        answered(
                "REVIEW_STEP_TOO_LATE",
                new CorrectReviewDate(CASE, 1, 1, ReviewStep.REPORT_SENT, LocalDate.of(2026, 8, 1), "Misread"),
                planned(ReviewStory.HELD, reported, moved));
        answered(
                "PROCEEDING_STEP_TOO_LATE",
                new CorrectCeasingDate(CASE, 1, 1, FAMILY_CONSULTED, LocalDate.of(2026, 8, 1), "Misread"),
                planned(CONSULTED, moved));
    }

    @Test
    void keeps_its_end_after_the_time_to_appeal_when_the_day_of_the_decision_is_corrected() {
        answered(
                null,
                new CorrectCeasingDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 5, 28), "Misread"),
                planned(DECIDED, CEASED));
        answered(
                "PLAN_END_BEFORE_APPEAL_TIME",
                new CorrectCeasingDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 6, 1), "Misread"),
                planned(DECIDED, CEASED));
        answered(
                "PLAN_END_BEFORE_APPEAL_TIME",
                new CorrectReviewDate(CASE, 1, 1, ReviewStep.DECISION_NOTIFIED, LocalDate.of(2026, 6, 1), "Misread"),
                planned(IN_REVIEW, CEASED));
    }

    @Test
    void keeps_the_decision_by_which_the_plan_ended() {
        answered(
                "PLAN_END_RESTS_ON_DECISION",
                new MarkCeasingStepRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, "Another case"),
                planned(DECIDED, CEASED));
    }

    private static CeasingStepTaken taken(CeasingStep step, LocalDate on) {
        return new CeasingStepTaken(CASE, 1, 1, step, on);
    }

    private static RecordCeasingStep record(CeasingStep step, String date) {
        return new RecordCeasingStep(CASE, step, LocalDate.parse(date));
    }

    private void answered(@Nullable String refusal, CaseCommand command, List<CaseEvent> history) {
        var answer = september.given(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
