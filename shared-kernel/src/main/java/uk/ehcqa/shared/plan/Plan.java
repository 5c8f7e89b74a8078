package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;

/**
 * A plan as its events tell it.
 *
 * @param madeOn the day the final plan was sent, or the start of an earlier plan
 * @param meetings the days of the review meetings, in the order in which they were recorded
 */
public record Plan(
        LocalDate madeOn,
        @Nullable String transferredFrom,
        List<LocalDate> meetings,
        List<Review> reviews,
        PlanParticulars particulars,
        @Nullable LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason) {

    /** The decision that ended a review. */
    public record Review(
            @Nullable LocalDate meetingHeldOn,
            LocalDate notifiedOn,
            @Nullable ReviewOutcome outcome) {}

    public static Plan madeOn(LocalDate madeOn, @Nullable String transferredFrom) {
        return new Plan(madeOn, transferredFrom, List.of(), List.of(), PlanParticulars.NONE, null, null);
    }

    public boolean inForce() {
        return ceasedOn == null;
    }

    public Optional<Review> reviewNotifiedOn(LocalDate notifiedOn) {
        return reviews.stream()
                .filter(review -> review.notifiedOn().equals(notifiedOn))
                .findFirst();
    }

    public Plan after(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier -> madeOn(earlier.startedOn(), earlier.transferredFrom());
            case PlanParticularsReturned returned ->
                new Plan(madeOn, transferredFrom, meetings, reviews, returned.particulars(), ceasedOn, ceaseReason);
            case PlanCeased ceased ->
                new Plan(madeOn, transferredFrom, meetings, reviews, particulars, ceased.ceasedOn(), ceased.reason());
        };
    }

    public Plan after(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting ->
                new Plan(
                        madeOn,
                        transferredFrom,
                        with(meetings, meeting.heldOn()),
                        reviews,
                        particulars,
                        ceasedOn,
                        ceaseReason);
            case ReviewDecided decided ->
                reviewed(new Review(decided.meetingHeldOn(), decided.notifiedOn(), decided.outcome()));
        };
    }

    /** The same plan with the date on which it was made put right. */
    public Plan madeOn(LocalDate rightDate) {
        return new Plan(rightDate, transferredFrom, meetings, reviews, particulars, ceasedOn, ceaseReason);
    }

    /** The same plan, of which only dates and decisions are left. */
    public Plan erased() {
        return new Plan(madeOn, transferredFrom, meetings, reviews, PlanParticulars.NONE, ceasedOn, ceaseReason);
    }

    public Plan afterDeathOn(LocalDate diedOn) {
        return inForce() || ceaseReason == CeaseReason.DIED
                ? new Plan(madeOn, transferredFrom, meetings, reviews, particulars, diedOn, CeaseReason.DIED)
                : this;
    }

    /** The death with which the plan ended turned out to have been recorded in error. */
    public Plan afterDeathInError() {
        return ceaseReason == CeaseReason.DIED
                ? new Plan(madeOn, transferredFrom, meetings, reviews, particulars, null, null)
                : this;
    }

    /** Whether something is recorded that could not have happened without the plan. */
    public boolean wasFollowedUp() {
        return !inForce() || !meetings.isEmpty() || !reviews.isEmpty();
    }

    /** A review is known by the day its decision was notified: a later word on it replaces the earlier. */
    private Plan reviewed(Review review) {
        var others = reviews.stream()
                .filter(other -> !other.notifiedOn().equals(review.notifiedOn()))
                .toList();
        return new Plan(madeOn, transferredFrom, meetings, with(others, review), particulars, ceasedOn, ceaseReason);
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
