package uk.ehcqa.shared.timeliness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Time as the law of England counts it: a day begins and ends at midnight in London, wherever the program runs. */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The running clock. Only programs ask for it, when they start: everything else is given one. */
    public static Clock clock() {
        return Clock.system(LONDON);
    }

    /** The day that it was in London at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    /** What the clock in London showed at that moment. */
    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(LONDON);
    }

    /** The moment at which the clock in London showed that: the first, where it showed it twice. */
    public static Instant momentOf(LocalDateTime shown) {
        return shown.atZone(LONDON).toInstant();
    }

    /** The last moment of the day, as finely as moments are recorded. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
