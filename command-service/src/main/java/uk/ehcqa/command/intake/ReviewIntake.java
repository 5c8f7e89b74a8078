package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.review.ReviewStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.sen2.LeftAlone.REVIEW_DECISION_RESTED_ON;
import static uk.ehcqa.shared.sen2.LeftAlone.REVIEW_MEETING_DIFFERS;
import static uk.ehcqa.shared.sen2.LeftAlone.REVIEW_OUTCOME_DIFFERS;
import static uk.ehcqa.shared.sen2.LeftAlone.REVIEW_OUTCOME_WITHOUT_DATE;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnRefusal.DIFFERS_FROM_WHAT_IS_RECORDED;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REVIEW_BEFORE_PLAN;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.ceasing.EndsKept;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.Reviews;
import uk.ehcqa.shared.sen2.ReturnedRecord;

/**
 * The dated steps of module 5 of a return: the review of a plan. What somebody recorded here of a review stands whatever a return
 * says; of what only returns have told, the return that comes in last has the last word.
 */
record ReviewIntake(CaseId caseId, int planNumber, OpenFile desk, Findings findings, LocalDate today) {

    void take(ReturnedRecord.ActivePlan returned) {
        var meeting = returned.meetingHeldOn();
        if (meeting != null && !standsAgainst(meeting, returned.decidedOn())) {
            takeMeeting(meeting);
        }
        if (returned.decidedOn() != null) {
            takeDecision(returned, returned.decidedOn());
        } else if (returned.outcome() != null) {
            findings.leaveAlone(ACTIVE_PLAN, REVIEW_OUTCOME_WITHOUT_DATE);
        }
    }

    /** Whether somebody recorded another day for the meeting of the review that the return speaks of. */
    private boolean standsAgainst(LocalDate meeting, @Nullable LocalDate decidedOn) {
        if (reviews().know(MEETING_HELD, meeting)) {
            return false;
        }
        var meant = decidedOn == null || meeting.isAfter(decidedOn)
                ? reviews().underWay()
                : reviews().decidedOn(decidedOn).or(() -> underWayOn(decidedOn));
        var stands = meant.filter(review -> review.took(MEETING_HELD))
                .filter(review -> !review.returned().contains(MEETING_HELD))
                .isPresent();
        if (stands) {
            findings.leaveAlone(ACTIVE_PLAN, REVIEW_MEETING_DIFFERS);
        }
        return stands;
    }

    private void takeMeeting(LocalDate heldOn) {
        if (!reviews().know(MEETING_HELD, heldOn)) {
            InError.refuseReviewStep(reviews(), MEETING_HELD, heldOn);
            notInFuture(heldOn, "ReviewMeeting");
            apply(new ReviewMeetingHeld(caseId, planNumber, heldOn, true));
        }
    }

    private void takeDecision(ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        notInFuture(decidedOn, "LastReview");
        var before = plan().transferredFrom() == null && decidedOn.isBefore(plan().madeOn());
        Refused.when(before, REVIEW_BEFORE_PLAN, "madeOn", plan().madeOn());
        var known = reviews().decidedOn(decidedOn);
        if (known.isPresent()) {
            takeMore(returned, known.get(), decidedOn);
        } else if (!reviews().know(DECISION_NOTIFIED, decidedOn)) {
            InError.refuseReviewStep(reviews(), DECISION_NOTIFIED, decidedOn);
            var meeting = meetingOf(returned, decidedOn);
            refuseSecondDecision(meeting, decidedOn);
            decide(meeting, decidedOn, returned);
        }
    }

    private void takeMore(ReturnedRecord.ActivePlan returned, Review known, LocalDate decidedOn) {
        var outcome = returned.outcome();
        var differs = outcome != null && outcome != known.outcome();
        if (!known.returned().contains(DECISION_NOTIFIED) || (differs && wasFollowedUp(known))) {
            if (differs) {
                findings.leaveAlone(ACTIVE_PLAN, REVIEW_OUTCOME_DIFFERS);
            }
            return;
        }
        var meeting = meetingOf(returned, decidedOn);
        var news = meeting != null && !known.knows(MEETING_HELD, meeting);
        if (differs || (news && mayReplaceMeeting(known))) {
            decide(news && mayReplaceMeeting(known) ? meeting : null, decidedOn, returned);
        }
    }

    /** Whether somebody recorded here what became of the decision: no return tells that. */
    private static boolean wasFollowedUp(Review known) {
        return known.took(AMENDMENT_NOTICE_SENT) || known.took(AMENDED_PLAN_SENT) || known.took(NO_AMENDMENT_NOTIFIED);
    }

    private static boolean mayReplaceMeeting(Review known) {
        return !known.took(MEETING_HELD) || known.returned().contains(MEETING_HELD);
    }

    private void decide(@Nullable LocalDate meeting, LocalDate decidedOn, ReturnedRecord.ActivePlan returned) {
        var decided = new ReviewDecided(caseId, planNumber, meeting, decidedOn, returned.outcome(), true);
        if (isKeptByAppealOrEnd(decided)) {
            findings.leaveAlone(ACTIVE_PLAN, REVIEW_DECISION_RESTED_ON);
        } else {
            apply(decided);
        }
    }

    /** Whether mediation, an appeal or the end of the plan rests on what was decided before: then a person decides. */
    private boolean isKeptByAppealOrEnd(ReviewDecided decided) {
        var before = desk.file();
        var after = before.after(decided);
        var upsetsAppeal = holds(() -> NoticesKept.check(before)) && !holds(() -> NoticesKept.check(after));
        return upsetsAppeal || !holds(() -> new EndsKept(before, after).check());
    }

    private static boolean holds(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /**
     * A meeting after the last decision belongs to the review that is still under way. A decision alone is that on the review
     * under way, where its meeting was held by then.
     */
    private @Nullable LocalDate meetingOf(ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        var heldOn = returned.meetingHeldOn();
        if (heldOn != null
                && !heldOn.isAfter(decidedOn)
                && reviews().heldOn(heldOn).isPresent()) {
            return heldOn;
        }
        return underWayOn(decidedOn).map(Review::day).orElse(null);
    }

    /** The review whose decision is awaited, where it can have come that day. */
    private Optional<Review> underWayOn(LocalDate decidedOn) {
        return reviews().underWay().filter(review -> !review.day().isAfter(decidedOn));
    }

    /** One meeting has one decision: where two days are told for it, a person decides. */
    private void refuseSecondDecision(@Nullable LocalDate meeting, LocalDate decidedOn) {
        if (meeting == null) {
            return;
        }
        reviews()
                .heldOn(meeting)
                .flatMap(review -> review.takenOn(DECISION_NOTIFIED))
                .ifPresent(recorded -> {
                    throw new Refused(
                            DIFFERS_FROM_WHAT_IS_RECORDED,
                            Map.of(
                                    "step", DECISION_NOTIFIED.name(),
                                    "returned", decidedOn.toString(),
                                    "recorded", recorded.toString()));
                });
    }

    private void notInFuture(LocalDate date, String item) {
        Refused.when(date.isAfter(today), DATE_AFTER_TODAY, "item", item);
    }

    private Reviews reviews() {
        return plan().reviews();
    }

    private Plan plan() {
        return desk.file().plans().get(planNumber - 1);
    }
}
