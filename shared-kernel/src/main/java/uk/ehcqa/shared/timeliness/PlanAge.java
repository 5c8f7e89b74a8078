package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long ago a plan was made, or last updated, in whole years. That a plan was not updated for three years is a measure of
 * quality that councils report; no law sets such a limit. Every day is in exactly one of these.
 */
public enum PlanAge {
    UNDER_1_YEAR(0, 1),
    FROM_1_TO_2_YEARS(1, 2),
    FROM_2_TO_3_YEARS(2, 3),
    FROM_3_TO_5_YEARS(3, 5),
    FROM_5_YEARS(5, null);

    private static final int NOT_UPDATED_YEARS = 3;

    private final int from;

    @Nullable
    private final Integer to;

    PlanAge(int from, @Nullable Integer to) {
        this.from = from;
        this.to = to;
    }

    /** The days that lie so far back. A year is over on the day of the same number; for 29 February, on 1 March. */
    public Days before(LocalDate today) {
        return new Days(
                to == null ? LocalDate.MIN : today.minusYears(to).plusDays(1),
                from == 0 ? LocalDate.MAX : today.minusYears(from));
    }

    /** The last of the days since which three years have gone by. */
    public static LocalDate threeYearsBefore(LocalDate today) {
        return today.minusYears(NOT_UPDATED_YEARS);
    }
}
