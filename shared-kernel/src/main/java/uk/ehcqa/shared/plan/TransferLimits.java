package uk.ehcqa.shared.plan;

import static java.util.Comparator.comparing;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.timeliness.ReviewLimit.PHASE_TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * Reviewed, and amended where necessary. That it was necessary shows where a review that was decided by the last day decided
     * so: then only an amended plan counts, or the word that there will be none, and no decision to keep the plan as it is.
     */
    private Optional<LocalDate> reviewedOn(PhaseTransfer transfer) {
        var dueOn = transfer.dueOn(reading);
        var within = plan.reviews().inOrder().stream()
                .filter(review -> isWithin(review, transfer.reviewedFrom(), LocalDate.MAX))
                .toList();
        var amends = within.stream()
                .anyMatch(review ->
                        review.outcome() == ReviewOutcome.AMEND && isWithin(review, transfer.reviewedFrom(), dueOn));
        Function<Review, Optional<LocalDate>> settled = amends ? Review::amendedOn : TransferLimits::settledOn;
        return within.stream().flatMap(review -> settled.apply(review).stream()).min(LocalDate::compareTo);
    }

    private static boolean isWithin(Review review, LocalDate first, LocalDate last) {
        return review.takenOn(DECISION_NOTIFIED)
                .filter(decidedOn -> !decidedOn.isBefore(first) && !decidedOn.isAfter(last))
                .isPresent();
    }

    /** A decision to end the plan, or one of which nobody knows what it was, names no school. */
    private static Optional<LocalDate> settledOn(Review review) {
        return review.outcome() == ReviewOutcome.MAINTAIN ? review.takenOn(DECISION_NOTIFIED) : review.amendedOn();
    }
}
