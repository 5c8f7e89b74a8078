package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A plan as the API answers it.
 *
 * @param madeOn the day it was first made, which no amendment changes
 * @param transferredFrom the number of the authority that made it, where another one did
 * @param reviews by their dates
 * @param limits the limits of its reviews, by the dates of these; the next review last
 */
@Schema(name = "Plan")
record PlanDetails(
        LocalDate madeOn,
        @Nullable String transferredFrom,
        boolean inForce,
        @Nullable LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason,
        PlanParticulars particulars,
        List<ReviewDetails> reviews,
        List<Limit> limits) {

    /**
     * A review.
     *
     * @param number which review of the plan was recorded first, second and so on
     */
    @Schema(name = "Review")
    record ReviewDetails(
            int number,
            Map<ReviewStep, LocalDate> steps,
            @Nullable ReviewOutcome outcome) {}

    /**
     * A time limit that bears on a review.
     *
     * @param review the number of the review; null where the next one has not begun
     * @param countedFrom the day from which it runs
     * @param standing today
     * @param citation the rule it comes from
     */
    @Schema(name = "ReviewLimit")
    record Limit(
            ReviewLimit limit,
            @Nullable Integer review,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            Timeliness standing,
            String citation) {}

    static PlanDetails of(Plan plan, ReviewReading reading, LocalDate today) {
        return new PlanDetails(
                plan.madeOn(),
                plan.transferredFrom(),
                plan.inForce(),
                plan.ceasedOn(),
                plan.ceaseReason(),
                plan.particulars(),
                plan.reviews().inOrder().stream()
                        .map(review -> new ReviewDetails(review.number(), review.steps(), review.outcome()))
                        .toList(),
                new ReviewLimits(plan, reading)
                        .milestones().stream()
                                .map(milestone -> limit(milestone, today))
                                .toList());
    }

    private static Limit limit(ReviewMilestone milestone, LocalDate today) {
        return new Limit(
                milestone.limit(),
                milestone.review(),
                milestone.countedFrom(),
                milestone.dueOn(),
                milestone.metOn(),
                milestone.on(today),
                milestone.limit().citation());
    }
}
