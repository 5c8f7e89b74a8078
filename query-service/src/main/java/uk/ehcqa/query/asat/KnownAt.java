package uk.ehcqa.query.asat;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import uk.ehcqa.access.problem.WrittenAs;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.timeliness.LondonTime;

/**
 * A moment of which it is asked what was known: what was recorded until then, the moment itself counted.
 *
 * @param written as it stands in an address: {@code 2026-09-30T17:00} in London, {@code 2026-09-30T16:00:00Z} anywhere, or
 *     {@code 2026-09-30} for the end of that day in London
 */
@WrittenAs("Write a day or a moment that is not to come, such as 2026-09-30 or 2026-09-30T16:00:00Z.")
public record KnownAt(String written, Instant instant) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** Refuses what is to come: nobody knows yet what will be known then. The day that is not over stands for now. */
    static KnownAt read(String text, Clock clock) {
        var today = LocalDate.now(clock);
        var instant = instant(text.strip().replace(' ', '+'), today, clock);
        var day = LondonTime.dayOf(instant);
        if (day.isBefore(FIRST) || instant.isAfter(clock.instant())) {
            throw new IllegalArgumentException("no moment of the past");
        }
        return new KnownAt(text.strip(), instant);
    }

    /** The day that it was in London. */
    public LocalDate day() {
        return LondonTime.dayOf(instant);
    }

    /** "17:00, 30 September 2026", or "the end of 30 September 2026". */
    public String words() {
        return isDay() ? "the end of " + Dates.full(day()) : Dates.asAt(LondonTime.at(instant));
    }

    private boolean isDay() {
        return !written.contains("T");
    }

    private static Instant instant(String text, LocalDate today, Clock clock) {
        try {
            if (!text.contains("T")) {
                var day = LocalDate.parse(text);
                return day.equals(today) ? clock.instant() : LondonTime.endOf(day);
            }
            return text.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LondonTime.momentOf(LocalDateTime.parse(text));
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException("not a moment", noMoment);
        }
    }

    @Override
    public String toString() {
        return written;
    }
}
