package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A limit of a review, of an amendment without one, or of a reassessment, as it bears on one plan.
 *
 * @param review the number of the review; null where the next one has not begun, or none is meant
 * @param transfer the number of the expected transfer before which it is to be met; null where none is meant
 * @param proceeding the number of the amendment without a review, or of the reassessment; null where neither is meant
 * @param countedFrom the day from which it runs
 */
public record ReviewMilestone(
        ReviewLimit limit,
        @Nullable Integer review,
        @Nullable Integer transfer,
        @Nullable Integer proceeding,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn) {

    /** A limit of one review, or of the next. */
    public ReviewMilestone(
            ReviewLimit limit,
            @Nullable Integer review,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn) {
        this(limit, review, null, null, countedFrom, dueOn, metOn);
    }

    public Timeliness on(LocalDate today) {
        return Timeliness.on(today, dueOn, metOn);
    }

    public boolean isMet() {
        return metOn != null;
    }
}
