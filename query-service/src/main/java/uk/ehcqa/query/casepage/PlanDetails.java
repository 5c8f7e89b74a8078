package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.ceasing.Ceasing;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.takeover.Takeover;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.Timeliness;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/**
 * A plan as the API answers it.
 *
 * @param number which plan of the case this is: the first is 1
 * @param madeOn the day it was first made, which no amendment changes
 * @param transferredFrom the number of the authority that made it, where another one did
 * @param reviews by their dates
 * @param transfers the transfers that are expected, each by its number
 * @param amendments those without a review
 * @param reassessments asked for or decided on, refused or made, while it was in force
 * @param ceasings each time that the authority considered to cease to maintain it
 * @param decidedToEndOn the day the family was told that it will end, in a notice of its own or in a review; null where that is
 *     not so
 * @param maintainedUntil the last day of the time to appeal against that
 * @param takeovers its transfer to this authority, where another one made it and that is on record
 * @param moves the move of its holder to another authority by its number, where one is on record
 * @param limits the limits of its reviews, by the dates of these, the next review after them; then those of expected
 *     transfers, of amendments without a review, of reassessments, and of transfers from and to other authorities
 */
@Schema(name = "Plan")
record PlanDetails(
        int number,
        LocalDate madeOn,
        @Nullable String transferredFrom,
        boolean inForce,
        @Nullable LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason,
        PlanParticulars particulars,
        List<ReviewDetails> reviews,
        Map<Integer, PhaseTransfer> transfers,
        List<Amendment> amendments,
        List<Reassessment> reassessments,
        List<Ceasing> ceasings,
        @Nullable LocalDate decidedToEndOn,
        @Nullable LocalDate maintainedUntil,
        List<Takeover> takeovers,
        Map<Integer, Move> moves,
        List<Limit> limits) {

    /**
     * A review.
     *
     * @param number which review of the plan was recorded first, second and so on
     * @param returned the steps that only a return told of
     * @param wrongDates the dates that were recorded for a step before it was corrected
     */
    @Schema(name = "Review")
    record ReviewDetails(
            int number,
            Map<ReviewStep, LocalDate> steps,
            @Nullable ReviewOutcome outcome,
            Set<ReviewStep> returned,
            Map<ReviewStep, List<LocalDate>> wrongDates) {}

    /**
     * A time limit that bears on a review, on an amendment without one, or on a reassessment.
     *
     * @param review the number of the review; null where the next one has not begun, or none is meant
     * @param transfer the number of the expected transfer before which it is to be met; null where none is meant
     * @param proceeding the number of the amendment without a review, or of the reassessment; null where neither is meant
     * @param countedFrom the day from which it runs
     * @param standing today
     * @param citation the rule it comes from
     */
    @Schema(name = "ReviewLimit")
    record Limit(
            ReviewLimit limit,
            @Nullable Integer review,
            @Nullable Integer transfer,
            @Nullable Integer proceeding,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            Timeliness standing,
            String citation) {}

    static PlanDetails of(int number, CaseFile file, ReviewReading reading, LocalDate today) {
        var plan = file.plans().get(number - 1);
        var end = new DisputedEnd(file, number);
        return new PlanDetails(
                number,
                plan.madeOn(),
                plan.transferredFrom(),
                plan.inForce(),
                plan.ceasedOn(),
                plan.ceaseReason(),
                plan.particulars(),
                plan.reviews().inOrder().stream()
                        .map(review -> new ReviewDetails(
                                review.number(),
                                review.steps(),
                                review.outcome(),
                                review.returned(),
                                review.wrongDates()))
                        .toList(),
                plan.transfers().expected(),
                plan.amendments().onRecord().toList(),
                plan.reassessments().onRecord().toList(),
                plan.ceasings().onRecord().toList(),
                end.ending().decidedOn().orElse(null),
                end.maintainedUntil().orElse(null),
                plan.takeovers().onRecord().toList(),
                plan.moves().onRecord(),
                new ReviewLimits(plan, reading)
                        .milestones().stream()
                                .map(milestone -> limit(milestone, today))
                                .toList());
    }

    private static Limit limit(ReviewMilestone milestone, LocalDate today) {
        return new Limit(
                milestone.limit(),
                milestone.review(),
                milestone.transfer(),
                milestone.proceeding(),
                milestone.countedFrom(),
                milestone.dueOn(),
                milestone.metOn(),
                milestone.on(today),
                milestone.limit().citation());
    }
}
