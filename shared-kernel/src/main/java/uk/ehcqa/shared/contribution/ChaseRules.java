package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Optional;
import uk.ehcqa.shared.calendar.WorkingDays;

/**
 * When somebody can be reminded again. No law says it: it is a rule of the product, so that reminders are read. Days are working days
 * in England.
 */
public final class ChaseRules {

    /** So many working days after a reminder nobody is reminded of the same request again. */
    public static final int QUIET_WORKING_DAYS = 3;

    private ChaseRules() {}

    /** The last day of quiet after somebody was written to. */
    public static LocalDate quietUntil(LocalDate writtenOn) {
        return WorkingDays.after(writtenOn, QUIET_WORKING_DAYS);
    }

    /** Whether somebody who was written to last on a day, or never, is left in quiet today. */
    public static boolean isQuiet(Optional<LocalDate> writtenOn, LocalDate today) {
        return writtenOn.filter(day -> !today.isAfter(quietUntil(day))).isPresent();
    }
}
