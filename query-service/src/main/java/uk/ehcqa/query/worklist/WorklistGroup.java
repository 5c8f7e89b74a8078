package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The groups in which the worklist stands, the most pressing first. */
enum WorklistGroup {
    LATE("Past a legal date"),
    WITHIN_7_DAYS("Due within 7 days"),
    LATER("Later"),
    NO_DATE("No legal date of its own");

    /** Up to so many days ahead a date is pressing. */
    static final int SOON = 7;

    private final String title;

    WorklistGroup(String title) {
        this.title = title;
    }

    static WorklistGroup of(@Nullable LocalDate nextDueOn, LocalDate today) {
        if (nextDueOn == null) {
            return NO_DATE;
        }
        if (nextDueOn.isBefore(today)) {
            return LATE;
        }
        return nextDueOn.isAfter(today.plusDays(SOON)) ? LATER : WITHIN_7_DAYS;
    }

    public String title() {
        return title;
    }
}
