package uk.ehcqa.shared.plan;

import static uk.ehcqa.shared.timeliness.ReviewLimit.FAMILY_TOLD_OF_TAKEOVER;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_AFTER_TAKEOVER;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.ReviewRules;

/** What is due of a plan that another authority transferred, from the day of the transfer. */
record TakeoverLimits(Plan plan, ReviewReading reading) {

    Optional<ReviewMilestone> familyTold() {
        return transferredOn()
                .map(day -> new ReviewMilestone(
                        FAMILY_TOLD_OF_TAKEOVER,
                        null,
                        day,
                        ReviewRules.familyToldOfTakeoverBy(day),
                        plan.takeovers().takenOn(TakeoverStep.FAMILY_INFORMED).orElse(null)));
    }

    /**
     * The review that the transfer sets a day for: the first to be complete after it.
     *
     * @param yearBegan the day from which its twelve months run
     */
    Optional<ReviewMilestone> review(@Nullable Integer review, LocalDate yearBegan, @Nullable LocalDate completedOn) {
        return transferredOn()
                .filter(day -> !day.isBefore(yearBegan))
                .filter(day -> completedOn == null || !completedOn.isBefore(day))
                .map(day -> new ReviewMilestone(
                        REVIEW_AFTER_TAKEOVER,
                        review,
                        day,
                        ReviewRules.reviewDueAfterTakeover(day, reading),
                        completedOn));
    }

    private Optional<LocalDate> transferredOn() {
        return plan.takeovers().takenOn(TakeoverStep.PLAN_TRANSFERRED);
    }
}
