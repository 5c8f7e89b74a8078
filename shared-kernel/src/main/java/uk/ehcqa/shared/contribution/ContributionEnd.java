package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a contribution ended without advice.
 *
 * @param step a nil return, declined or withdrawn
 * @param reason where it was declined
 */
public record ContributionEnd(
        ContributionStep step, LocalDate on, @Nullable DeclineReason reason) {

    ContributionEnd movedTo(LocalDate date) {
        return new ContributionEnd(step, date, reason);
    }
}
