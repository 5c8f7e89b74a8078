package uk.ehcqa.command.review;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.DECISION;
import static uk.ehcqa.command.review.ReviewStory.HELD;
import static uk.ehcqa.command.review.ReviewStory.MEETING;
import static uk.ehcqa.command.review.ReviewStory.PROPOSED;
import static uk.ehcqa.command.review.ReviewStory.TO_AMEND;
import static uk.ehcqa.command.review.ReviewStory.TO_MAINTAIN;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.REPORT_SENT;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;

/** Today is 1 September 2026. */
class PutReviewRightTest {

    static final ReviewMeetingHeld NEXT = new ReviewMeetingHeld(CASE, 1, LocalDate.of(2026, 8, 3), false);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void corrects_a_date_and_says_why() {
        september
                .given(planned(HELD, TO_AMEND))
                .when(new CorrectReviewDate(CASE, 1, 1, MEETING_HELD, LocalDate.of(2026, 4, 21), " Misread "))
                .expectEvents(new ReviewDateCorrected(
                        CASE, 1, 1, MEETING_HELD, MEETING, LocalDate.of(2026, 4, 21), "Misread"));
    }

    @ParameterizedTest(name = "a {0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "corrected", textBlock = """
            MEETING_HELD          | 2025-05-25 | REVIEW_STEP_TOO_EARLY
            MEETING_HELD          | 2025-05-26 | corrected
            MEETING_HELD          | 2026-05-11 | corrected
            MEETING_HELD          | 2026-05-12 | REVIEW_STEP_TOO_LATE
            DECISION_NOTIFIED     | 2026-04-19 | REVIEW_STEP_TOO_EARLY
            DECISION_NOTIFIED     | 2026-04-20 | corrected
            DECISION_NOTIFIED     | 2026-05-11 | DATE_ALREADY_SO
            DECISION_NOTIFIED     | 2026-05-12 | REVIEW_STEP_TOO_LATE
            AMENDMENT_NOTICE_SENT | 2026-05-10 | REVIEW_STEP_TOO_EARLY
            AMENDMENT_NOTICE_SENT | 2026-09-01 | corrected
            AMENDMENT_NOTICE_SENT | 2026-09-02 | REVIEW_STEP_IN_FUTURE
            """)
    void corrects_no_date_out_of_its_order(ReviewStep step, LocalDate date, @Nullable String refusal) {
        answered(
                refusal,
                new CorrectReviewDate(CASE, 1, 1, step, date, "Misread"),
                planned(HELD, TO_AMEND, PROPOSED, NEXT));
    }

    @Test
    void keeps_a_review_in_its_place_among_the_others() {
        answered(
                "REVIEW_STEP_TOO_LATE",
                new CorrectReviewDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 8, 4), "Misread"),
                planned(HELD, TO_MAINTAIN, NEXT));
        answered(
                "REVIEW_STEP_TOO_EARLY",
                new CorrectReviewDate(CASE, 1, 2, MEETING_HELD, LocalDate.of(2026, 5, 10), "Misread"),
                planned(HELD, TO_MAINTAIN, NEXT));
        answered(
                null,
                new CorrectReviewDate(CASE, 1, 1, DECISION_NOTIFIED, LocalDate.of(2026, 8, 3), "Misread"),
                planned(HELD, TO_MAINTAIN, NEXT));
    }

    @Test
    void corrects_only_what_is_on_record_and_with_a_reason() {
        answered("PLAN_UNKNOWN", correctMeeting(2, 1, "Misread"), planned(HELD));
        answered("PLAN_UNKNOWN", correctMeeting(0, 1, "Misread"), planned(HELD));
        answered("REVIEW_UNKNOWN", correctMeeting(1, 2, "Misread"), planned(HELD));
        answered("REASON_NEEDED", correctMeeting(1, 1, " "), planned(HELD));
        answered(
                "REVIEW_STEP_NOT_ON_RECORD",
                new CorrectReviewDate(CASE, 1, 1, REPORT_SENT, DECISION, "Misread"),
                planned(HELD));
    }

    @Test
    void marks_the_latest_step_as_recorded_in_error() {
        september
                .given(planned(HELD, TO_AMEND, PROPOSED))
                .when(new MarkReviewStepRecordedInError(CASE, 1, 1, AMENDMENT_NOTICE_SENT, " Another case "))
                .expectEvents(new ReviewStepMarkedRecordedInError(
                        CASE, 1, 1, AMENDMENT_NOTICE_SENT, DECISION, "Another case"));
    }

    @Test
    void marks_nothing_that_something_later_rests_on() {
        answered("REVIEW_STEP_FOLLOWED_UP", mark(1, MEETING_HELD), planned(HELD, TO_AMEND));
        answered("REVIEW_STEP_FOLLOWED_UP", mark(1, DECISION_NOTIFIED), planned(HELD, TO_AMEND, PROPOSED));
        answered("LATER_REVIEW_RECORDED", mark(1, DECISION_NOTIFIED), planned(HELD, TO_MAINTAIN, NEXT));
        answered(null, mark(2, MEETING_HELD), planned(HELD, TO_MAINTAIN, NEXT));
    }

    @Test
    void marks_what_only_a_return_told() {
        answered(null, mark(1, MEETING_HELD), planned(new ReviewMeetingHeld(CASE, 1, MEETING, true)));
    }

    @Test
    void marks_only_what_is_on_record_with_a_reason_and_of_somebody_who_lives() {
        answered("REVIEW_STEP_NOT_ON_RECORD", mark(1, REPORT_SENT), planned(HELD));
        answered("REVIEW_UNKNOWN", mark(2, MEETING_HELD), planned(HELD));
        answered("REASON_NEEDED", new MarkReviewStepRecordedInError(CASE, 1, 1, MEETING_HELD, " "), planned(HELD));
        answered("CHILD_HAS_DIED", mark(1, MEETING_HELD), planned(HELD, new ChildDied(CASE, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void lets_the_meeting_be_recorded_again_after_it_was_marked() {
        answered(
                null,
                new RecordReviewMeeting(CASE, MEETING),
                planned(HELD, new ReviewStepMarkedRecordedInError(CASE, 1, 1, MEETING_HELD, MEETING, "Another case")));
    }

    @Test
    void leaves_a_plan_that_can_be_marked_itself_once_its_review_was() {
        var plan = new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case");

        answered("PLAN_FOLLOWED_UP", plan, planned(HELD));
        september
                .given(planned(
                        HELD, new ReviewStepMarkedRecordedInError(CASE, 1, 1, MEETING_HELD, MEETING, "Another case")))
                .when(plan)
                .expectEvents(new StepMarkedRecordedInError(
                        CASE, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 26), "Another case", null));
    }

    @Test
    void keeps_the_plan_before_its_first_review() {
        answered(
                "STEP_AFTER_LATER_STEP",
                new CorrectStepDate(CASE, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2026, 4, 21), "Misread"),
                planned(HELD, TO_AMEND));
        september
                .given(planned(HELD, TO_AMEND))
                .when(new CorrectStepDate(CASE, 1, Step.FINAL_PLAN_SENT, MEETING, "Misread"))
                .expectEvents(new StepDateCorrected(
                        CASE, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 26), MEETING, "Misread", null));
    }

    private static CorrectReviewDate correctMeeting(int plan, int review, String reason) {
        return new CorrectReviewDate(CASE, plan, review, MEETING_HELD, LocalDate.of(2026, 4, 21), reason);
    }

    private static MarkReviewStepRecordedInError mark(int review, ReviewStep step) {
        return new MarkReviewStepRecordedInError(CASE, 1, review, step, "Another case");
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
