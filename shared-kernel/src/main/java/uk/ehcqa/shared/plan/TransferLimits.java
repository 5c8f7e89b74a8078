package uk.ehcqa.shared.plan;

import static java.util.Comparator.comparing;
import static uk.ehcqa.shared.timeliness.ReviewLimit.PHASE_TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** By when one plan is reviewed and amended before the transfers that are expected, and when it was. */
public record TransferLimits(Plan plan, ReviewReading reading) {

    /**
     * The first to fall due first, met or not, also where the plan has ended since. A plan that was made after the last day
     * could not be reviewed by then: it was made with the transfer in view.
     */
    public List<ReviewMilestone> all() {
        return plan.transfers().expected().entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .filter(milestone -> !milestone.dueOn().isBefore(plan.madeOn()))
                .sorted(comparing(ReviewMilestone::dueOn))
                .toList();
    }

    private ReviewMilestone of(int number, PhaseTransfer transfer) {
        return new ReviewMilestone(
                PHASE_TRANSFER,
                null,
                number,
                null,
                transfer.reviewedFrom(),
                transfer.dueOn(reading),
                metOn(transfer).orElse(null));
    }

    /** What is recorded of reviews stands; where that leaves it open, a return may tell when the plan was final. */
    private Optional<LocalDate> metOn(PhaseTransfer transfer) {
        return reviewedOn(transfer)
                .or(() -> Optional.ofNullable(plan.particulars().phaseTransferFinalOn())
                        .filter(finalOn -> !finalOn.isBefore(transfer.reviewedFrom())));
    }

    /** Reviewed, and amended where necessary, by the first review that is settled. */
    private Optional<LocalDate> reviewedOn(PhaseTransfer transfer) {
        var within = decided().filter(review -> !review.day().isBefore(transfer.reviewedFrom()));
        return within.flatMap(review -> settledOn(review, transfer).stream()).min(LocalDate::compareTo);
    }

    /** A decision to end the plan, or one of which nobody knows what it was, names no school. */
    private Optional<LocalDate> settledOn(Review review, PhaseTransfer transfer) {
        return review.outcome() == ReviewOutcome.MAINTAIN
                ? Optional.of(review.day()).filter(day -> !isAmendedAfter(day, transfer.dueOn(reading)))
                : review.amendedOn();
    }

    /** Whether a later review decided in time to amend the plan: so it was necessary, and keeping the plan does not count. */
    private boolean isAmendedAfter(LocalDate day, LocalDate dueOn) {
        return decided()
                .filter(review -> review.outcome() == ReviewOutcome.AMEND)
                .map(Review::day)
                .anyMatch(decidedOn -> decidedOn.isAfter(day) && !decidedOn.isAfter(dueOn));
    }

    /** Such a review stands by the day of its decision. */
    private Stream<Review> decided() {
        return plan.reviews().inOrder().stream().filter(Review::wasDecided);
    }
}
