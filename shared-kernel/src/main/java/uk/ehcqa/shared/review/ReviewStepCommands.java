package uk.ehcqa.shared.review;

import static uk.ehcqa.shared.review.ReviewRefusal.OUTCOME_NEEDED;
import static uk.ehcqa.shared.review.ReviewRefusal.OUTCOME_WITHOUT_DECISION;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.refusal.Refused;

/** Which command records a step of a review, for whoever has the step as data: a form, or the API. */
public final class ReviewStepCommands {

    private ReviewStepCommands() {}

    /** The command that records the step. */
    public static CaseCommand toRecord(
            CaseId caseId, ReviewStep step, LocalDate date, @Nullable ReviewOutcome outcome) {
        Refused.when(outcome != null && step != DECISION_NOTIFIED, OUTCOME_WITHOUT_DECISION);
        return switch (step) {
            case MEETING_HELD -> new RecordReviewMeeting(caseId, date);
            case REPORT_SENT -> new SendReviewReport(caseId, date);
            case DECISION_NOTIFIED -> new NotifyReviewDecision(caseId, date, needed(outcome));
            case AMENDMENT_NOTICE_SENT -> new SendAmendmentNotice(caseId, date);
            case AMENDED_PLAN_SENT -> new SendAmendedPlan(caseId, date);
            case MEETING_NOTICE_GIVEN -> new GiveReviewMeetingNotice(caseId, date);
            case ADVICE_CIRCULATED -> new CirculateReviewAdvice(caseId, date);
            case NO_AMENDMENT_NOTIFIED -> new NotifyNoAmendment(caseId, date);
        };
    }

    private static ReviewOutcome needed(@Nullable ReviewOutcome outcome) {
        if (outcome == null) {
            throw new Refused(OUTCOME_NEEDED);
        }
        return outcome;
    }
}
