package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How something due stands on a given day. Asked for, never stored: a day passing is not an event. */
public enum Timeliness {
    DUE,
    OVERDUE,
    MET_IN_TIME,
    MET_LATE;

    public static Timeliness on(LocalDate today, LocalDate dueOn, @Nullable LocalDate metOn) {
        if (metOn == null) {
            return today.isAfter(dueOn) ? OVERDUE : DUE;
        }
        return metOn.isAfter(dueOn) ? MET_LATE : MET_IN_TIME;
    }

    public boolean isLate() {
        return this == OVERDUE || this == MET_LATE;
    }
}
