package uk.ehcqa.command.amendment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NOTICE_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NO_AMENDMENT_NOTIFIED;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.amendment.CorrectAmendmentDate;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.PlanCeased;

/** Without a review, of a plan made on 26 May 2025. Today is 1 September 2026. */
class AmendPlanTest {

    static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
    static final LocalDate AMENDED = LocalDate.of(2026, 4, 20);
    static final AmendmentWithoutReviewStepTaken PROPOSED = taken(1, NOTICE_SENT, NOTICE);
    static final AmendmentWithoutReviewStepTaken MADE = taken(1, AMENDED_PLAN_SENT, AMENDED);
    static final AmendmentWithoutReviewStepTaken PROPOSED_AGAIN = taken(2, NOTICE_SENT, LocalDate.of(2026, 6, 1));

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void begins_with_the_notice() {
        september
                .given(planned())
                .when(new RecordAmendmentStep(CASE, NOTICE_SENT, NOTICE))
                .expectEvents(PROPOSED);
    }

    @Test
    void is_over_with_the_amended_plan_or_the_word_that_there_will_be_none() {
        september
                .given(planned(PROPOSED))
                .when(new RecordAmendmentStep(CASE, AMENDED_PLAN_SENT, AMENDED))
                .expectEvents(MADE);
        september
                .given(planned(PROPOSED))
                .when(new RecordAmendmentStep(CASE, NO_AMENDMENT_NOTIFIED, AMENDED))
                .expectEvents(taken(1, NO_AMENDMENT_NOTIFIED, AMENDED));
    }

    @Test
    void may_be_done_once_more_under_a_number_of_its_own() {
        september
                .given(planned(PROPOSED, MADE))
                .when(new RecordAmendmentStep(CASE, NOTICE_SENT, LocalDate.of(2026, 6, 1)))
                .expectEvents(PROPOSED_AGAIN);
    }

    @Test
    void takes_one_step_after_the_other() {
        answered("PROCEEDING_NOT_UNDER_WAY", record(AMENDED_PLAN_SENT, "2026-04-20"), planned());
        answered("PROCEEDING_STEP_TAKEN", record(NOTICE_SENT, "2026-04-20"), planned(PROPOSED));
        answered("PROCEEDING_NOT_UNDER_WAY", record(NO_AMENDMENT_NOTIFIED, "2026-04-20"), planned(PROPOSED, MADE));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            NOTICE_SENT,       2025-05-25, PROCEEDING_STEP_TOO_EARLY
            NOTICE_SENT,       2025-05-26, recorded
            NOTICE_SENT,       2026-04-20, recorded
            NOTICE_SENT,       2026-04-21, PROCEEDING_STEP_TOO_LATE
            AMENDED_PLAN_SENT, 2026-03-01, PROCEEDING_STEP_TOO_EARLY
            AMENDED_PLAN_SENT, 2026-03-02, recorded
            AMENDED_PLAN_SENT, 2026-06-01, recorded
            AMENDED_PLAN_SENT, 2026-06-02, PROCEEDING_STEP_TOO_LATE
            AMENDED_PLAN_SENT, 2026-09-02, PROCEEDING_STEP_IN_FUTURE
            """)
    void has_each_step_on_a_day_that_goes_with_the_others(
            AmendmentStep step, LocalDate date, @Nullable String refusal) {
        answered(refusal, correct(1, 1, step, date), planned(PROPOSED, MADE, PROPOSED_AGAIN));
    }

    @Test
    void is_corrected_with_a_reason() {
        september
                .given(planned(PROPOSED))
                .when(new CorrectAmendmentDate(CASE, 1, 1, NOTICE_SENT, LocalDate.of(2026, 3, 3), " Misread "))
                .expectEvents(new AmendmentWithoutReviewDateCorrected(
                        CASE, 1, 1, NOTICE_SENT, NOTICE, LocalDate.of(2026, 3, 3), "Misread"));
    }

    @Test
    void is_corrected_only_where_it_is_on_record_and_with_another_date() {
        var other = LocalDate.of(2026, 3, 3);
        answered("PLAN_UNKNOWN", correct(2, 1, NOTICE_SENT, other), planned(PROPOSED));
        answered("PROCEEDING_UNKNOWN", correct(1, 2, NOTICE_SENT, other), planned(PROPOSED));
        answered("PROCEEDING_STEP_NOT_ON_RECORD", correct(1, 1, AMENDED_PLAN_SENT, other), planned(PROPOSED));
        answered("DATE_ALREADY_SO", correct(1, 1, NOTICE_SENT, NOTICE), planned(PROPOSED));
        answered("REASON_NEEDED", new CorrectAmendmentDate(CASE, 1, 1, NOTICE_SENT, other, " "), planned(PROPOSED));
    }

    @Test
    void is_marked_as_recorded_in_error_from_the_last_step_back() {
        september
                .given(planned(PROPOSED, MADE))
                .when(mark(1, AMENDED_PLAN_SENT, " Another case "))
                .expectEvents(new AmendmentWithoutReviewStepMarkedRecordedInError(
                        CASE, 1, 1, AMENDED_PLAN_SENT, AMENDED, "Another case"));
        answered("PROCEEDING_STEP_FOLLOWED_UP", mark(1, NOTICE_SENT, "Another case"), planned(PROPOSED, MADE));
        answered(
                "LATER_PROCEEDING_RECORDED",
                mark(1, AMENDED_PLAN_SENT, "Another case"),
                planned(PROPOSED, MADE, PROPOSED_AGAIN));
    }

    @Test
    void is_marked_only_once_with_a_reason_and_of_somebody_who_lives() {
        var mark = mark(1, NOTICE_SENT, "Another case");
        var marked =
                new AmendmentWithoutReviewStepMarkedRecordedInError(CASE, 1, 1, NOTICE_SENT, NOTICE, "Another case");

        answered("PROCEEDING_UNKNOWN", mark, planned(PROPOSED, marked));
        answered("REASON_NEEDED", mark(1, NOTICE_SENT, " "), planned(PROPOSED));
        answered("CHILD_HAS_DIED", mark, planned(PROPOSED, new ChildDied(CASE, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void is_of_a_plan_in_force_and_of_somebody_who_lives() {
        var notice = new RecordAmendmentStep(CASE, NOTICE_SENT, NOTICE);

        answered("NO_PLAN_IN_FORCE", notice, List.of(OPENED, REQUESTED, AGREED));
        answered("NO_PLAN_IN_FORCE", notice, planned(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 1), null)));
        answered("CHILD_HAS_DIED", notice, planned(new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void keeps_the_plan_from_being_marked_itself() {
        answered(
                "PLAN_FOLLOWED_UP",
                new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case"),
                planned(PROPOSED));
    }

    private static AmendmentWithoutReviewStepTaken taken(int number, AmendmentStep step, LocalDate on) {
        return new AmendmentWithoutReviewStepTaken(CASE, 1, number, step, on);
    }

    private static RecordAmendmentStep record(AmendmentStep step, String date) {
        return new RecordAmendmentStep(CASE, step, LocalDate.parse(date));
    }

    private static CorrectAmendmentDate correct(int plan, int number, AmendmentStep step, LocalDate date) {
        return new CorrectAmendmentDate(CASE, plan, number, step, date, "Misread");
    }

    private static MarkAmendmentStepRecordedInError mark(int number, AmendmentStep step, String reason) {
        return new MarkAmendmentStepRecordedInError(CASE, 1, number, step, reason);
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
