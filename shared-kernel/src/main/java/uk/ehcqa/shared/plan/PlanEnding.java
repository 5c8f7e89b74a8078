package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.ceasing.Ceasing;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.CeasingRules;

/** How far the authority has come with ceasing to maintain a plan (s.45). */
public record PlanEnding(Plan plan) {

    /** What goes on beside the decision of a review, if anything does. */
    public Optional<Ceasing> goingOn() {
        return plan.ceasings().goingOn();
    }

    /** The day on which the family was told that the plan will end: in a notice of its own or in a review, whichever was later. */
    public Optional<LocalDate> decidedOn() {
        return Stream.concat(decidedInNoticeOn().stream(), decidedInReviewOn().stream())
                .max(LocalDate::compareTo);
    }

    /** A later review that keeps the plan takes the notice back. */
    private Optional<LocalDate> decidedInNoticeOn() {
        return goingOn()
                .flatMap(ceasing -> ceasing.takenOn(CeasingStep.DECISION_NOTIFIED))
                .filter(day -> plan.reviews()
                        .lastCompleted()
                        .filter(review -> review.day().isAfter(day))
                        .filter(review ->
                                review.outcome() == ReviewOutcome.MAINTAIN || review.outcome() == ReviewOutcome.AMEND)
                        .isEmpty());
    }

    /** The last review decided it, and the plan was not kept since. */
    public Optional<LocalDate> decidedInReviewOn() {
        return plan.reviews()
                .lastCompleted()
                .filter(review -> review.outcome() == ReviewOutcome.CEASE)
                .map(Review::day)
                .filter(day -> !plan.ceasings().keptSince(day));
    }

    /** A review's decision to end the plan can be taken back without more. */
    public boolean canTake(CeasingStep step) {
        return plan.ceasings().canTake(step)
                || (step == CeasingStep.PLAN_KEPT
                        && goingOn().isEmpty()
                        && decidedOn().isPresent());
    }

    /** Whether the family was consulted or told, and the plan is still in force. */
    public boolean begun() {
        return plan.inForce() && (goingOn().isPresent() || decidedOn().isPresent());
    }

    /**
     * Whether a plan ends for that reason only after the family was told so: not where it is handed to another authority, where
     * nobody older than 25 can have one, or with a death.
     */
    public static boolean needsDecision(CeaseReason reason) {
        return switch (reason) {
            case MAXIMUM_AGE, TRANSFERRED_TO_ANOTHER_AUTHORITY, DIED -> false;
            case NEEDS_MET, HIGHER_EDUCATION, EMPLOYMENT, NO_LONGER_ENGAGING, LEFT_ENGLAND, OTHER -> true;
        };
    }

    /** The bar of the law to ending the plan for that reason, if there is one (regs 29, 30; s.46). */
    public Optional<EndBar> bar(CeaseReason reason, LocalDate endedOn, LocalDate birthDate) {
        var decidedOn = decidedOn().orElse(endedOn);
        return switch (reason) {
            case MAXIMUM_AGE -> EndBar.NOT_25_YET.when(endedOn.isBefore(CeasingRules.twentyFifthBirthday(birthDate)));
            case NO_LONGER_ENGAGING ->
                EndBar.UNDER_18
                        .when(decidedOn.isBefore(birthDate.plusYears(EndBar.ADULT)))
                        .or(() -> EndBar.NOT_REVIEWED.when(!reviewedBy(decidedOn)));
            default -> Optional.empty();
        };
    }

    /** By the last review that was complete then, unless it is known to have kept the plan. */
    private boolean reviewedBy(LocalDate day) {
        return plan.reviews().inOrder().stream()
                .filter(review -> review.wasDecided() && !review.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(review -> review.outcome() == null || review.outcome() == ReviewOutcome.CEASE)
                .isPresent();
    }
}
