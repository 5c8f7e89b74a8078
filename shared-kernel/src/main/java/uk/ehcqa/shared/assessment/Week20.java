package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the returns last changed with item Week20.
 *
 * @param applies whether an exception to the 20 weeks applies
 * @param asOf the day that the return describes; null when it does not say
 */
public record Week20(boolean applies, @Nullable LocalDate asOf) {

    /** Whether a return of that day came later; of two that describe one day, the one that comes in later does. */
    public boolean isOvertakenOn(@Nullable LocalDate day) {
        return asOf != null && day != null && !day.isBefore(asOf);
    }
}
