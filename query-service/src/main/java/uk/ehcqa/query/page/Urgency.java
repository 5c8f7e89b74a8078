package uk.ehcqa.query.page;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How pressing a date is that something is due on, seen from a given day. */
public enum Urgency {
    LATE(Integer.MIN_VALUE, -1),
    SOON(0, 7),
    LATER(8, Integer.MAX_VALUE);

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

    private final int daysToFirst;
    private final int daysToLast;

    /** From so many days after today to so many, both counted. */
    Urgency(int daysToFirst, int daysToLast) {
        this.daysToFirst = daysToFirst;
        this.daysToLast = daysToLast;
    }

    public static Urgency of(LocalDate dueOn, LocalDate today) {
        return Stream.of(values())
                .filter(urgency -> !dueOn.isAfter(urgency.lastDay(today)))
                .findFirst()
                .orElse(LATER);
    }

    public LocalDate firstDay(LocalDate today) {
        return daysToFirst == Integer.MIN_VALUE ? LONG_AGO : today.plusDays(daysToFirst);
    }

    public LocalDate lastDay(LocalDate today) {
        return daysToLast == Integer.MAX_VALUE ? FAR_OFF : today.plusDays(daysToLast);
    }
}
