package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.LeftAlone.REVIEW_OUTCOME_WITHOUT_DATE;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REVIEW_BEFORE_PLAN;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.sen2.ReturnedRecord;

/** The dated steps of module 5 of a return: the review of a plan. */
record ReviewIntake(OpenFile desk, Findings findings, LocalDate today) {

    void take(CaseId caseId, int number, ReturnedRecord.ActivePlan review) {
        if (review.meetingHeldOn() != null) {
            takeMeeting(caseId, number, review.meetingHeldOn());
        }
        if (review.decidedOn() != null) {
            takeDecision(caseId, number, review, review.decidedOn());
        } else if (review.outcome() != null) {
            findings.leaveAlone(ACTIVE_PLAN, REVIEW_OUTCOME_WITHOUT_DATE);
        }
    }

    private void takeMeeting(CaseId caseId, int number, LocalDate heldOn) {
        if (plan(number).reviews().heldOn(heldOn).isEmpty()) {
            notInFuture(heldOn, "ReviewMeeting");
            apply(new ReviewMeetingHeld(caseId, number, heldOn));
        }
    }

    private void takeDecision(CaseId caseId, int number, ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        notInFuture(decidedOn, "LastReview");
        var plan = plan(number);
        var before = plan.transferredFrom() == null && decidedOn.isBefore(plan.madeOn());
        Refused.when(before, REVIEW_BEFORE_PLAN, "madeOn", plan.madeOn());
        var meeting = meetingOf(returned, decidedOn);
        if (plan.reviews()
                .decidedOn(decidedOn)
                .filter(known -> tellsNothingNew(meeting, returned.outcome(), known))
                .isEmpty()) {
            apply(new ReviewDecided(caseId, number, meeting, decidedOn, returned.outcome()));
        }
    }

    /** A meeting after the last decision belongs to the review that is still under way. */
    private static @Nullable LocalDate meetingOf(ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        var heldOn = returned.meetingHeldOn();
        return heldOn == null || heldOn.isAfter(decidedOn) ? null : heldOn;
    }

    private static boolean tellsNothingNew(@Nullable LocalDate meeting, @Nullable ReviewOutcome outcome, Review known) {
        return (outcome == null || outcome == known.outcome())
                && (meeting == null
                        || known.takenOn(ReviewStep.MEETING_HELD)
                                .filter(meeting::equals)
                                .isPresent());
    }

    private void notInFuture(LocalDate date, String item) {
        Refused.when(date.isAfter(today), DATE_AFTER_TODAY, "item", item);
    }

    private Plan plan(int number) {
        return desk.file().plans().get(number - 1);
    }
}
