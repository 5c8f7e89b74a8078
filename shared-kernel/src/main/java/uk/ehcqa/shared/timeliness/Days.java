package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from a first to a last, both counted. */
public record Days(LocalDate first, LocalDate last) {

    /** How many they are; none when the last lies before the first. */
    public long count() {
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The days that are in both. */
    public Days within(Days other) {
        return new Days(
                first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }
}
