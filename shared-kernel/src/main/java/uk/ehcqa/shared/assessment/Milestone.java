package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/** A time limit as it bears on one assessment: when it is due, and when it was met. */
public record Milestone(
        TimeLimit limit, LocalDate dueOn, @Nullable LocalDate metOn) {

    public Timeliness on(LocalDate today) {
        return Timeliness.on(today, dueOn, metOn);
    }

    public boolean isMet() {
        return metOn != null;
    }
}
