package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.Reviews;
import uk.ehcqa.shared.transfer.TransferEvent;
import uk.ehcqa.shared.transfer.Transfers;

/**
 * A plan as its events tell it.
 *
 * @param madeOn the day the final plan was sent, or the start of an earlier plan; an amended plan leaves it as it is
 */
public record Plan(
        LocalDate madeOn,
        @Nullable String transferredFrom,
        Reviews reviews,
        Transfers transfers,
        PlanParticulars particulars,
        @Nullable LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason) {

    public static Plan madeOn(LocalDate madeOn, @Nullable String transferredFrom) {
        return new Plan(madeOn, transferredFrom, Reviews.NONE, Transfers.NONE, PlanParticulars.NONE, null, null);
    }

    public boolean inForce() {
        return ceasedOn == null;
    }

    public Plan after(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier -> madeOn(earlier.startedOn(), earlier.transferredFrom());
            case PlanParticularsReturned returned -> with(returned.particulars());
            case PlanCeased ceased -> ended(ceased.ceasedOn(), ceased.reason());
        };
    }

    public Plan after(ReviewEvent event) {
        return new Plan(madeOn, transferredFrom, reviews.after(event), transfers, particulars, ceasedOn, ceaseReason);
    }

    public Plan after(TransferEvent event) {
        return new Plan(madeOn, transferredFrom, reviews, transfers.after(event), particulars, ceasedOn, ceaseReason);
    }

    /** The same plan with the date on which it was made put right. */
    public Plan madeOn(LocalDate rightDate) {
        return new Plan(rightDate, transferredFrom, reviews, transfers, particulars, ceasedOn, ceaseReason);
    }

    /** The same plan, of which only dates and decisions are left. */
    public Plan erased() {
        return with(PlanParticulars.NONE);
    }

    public Plan afterDeathOn(LocalDate diedOn) {
        return inForce() || ceaseReason == CeaseReason.DIED ? ended(diedOn, CeaseReason.DIED) : this;
    }

    /** The death with which the plan ended turned out to have been recorded in error. */
    public Plan afterDeathInError() {
        return ceaseReason == CeaseReason.DIED ? ended(null, null) : this;
    }

    /** Whether something is recorded that could not have happened without the plan. */
    public boolean wasFollowedUp() {
        return !inForce() || reviews.hasAny() || transfers.hasAny();
    }

    private Plan with(PlanParticulars changed) {
        return new Plan(madeOn, transferredFrom, reviews, transfers, changed, ceasedOn, ceaseReason);
    }

    private Plan ended(@Nullable LocalDate on, @Nullable CeaseReason why) {
        return new Plan(madeOn, transferredFrom, reviews, transfers, particulars, on, why);
    }
}
