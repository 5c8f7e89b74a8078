package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder has next for advice that does not come.
 *
 * @param on the day from which it is to be done
 * @param to whom it is taken; null for a reminder to whoever was asked
 */
public record LadderStep(LocalDate on, @Nullable EscalationStep to) {

    static LadderStep reminder(LocalDate on) {
        return new LadderStep(on, null);
    }

    public boolean wasReminder() {
        return to == null;
    }
}
