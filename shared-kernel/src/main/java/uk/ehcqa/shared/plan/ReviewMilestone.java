package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A limit of a review as it bears on one plan.
 *
 * @param review the number of the review; null where the next one has not begun
 * @param countedFrom the day from which it runs
 */
public record ReviewMilestone(
        ReviewLimit limit,
        @Nullable Integer review,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn) {

    public Timeliness on(LocalDate today) {
        return Timeliness.on(today, dueOn, metOn);
    }

    public boolean isMet() {
        return metOn != null;
    }
}
