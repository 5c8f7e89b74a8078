package uk.ehcqa.query.asat;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import uk.ehcqa.access.problem.WrittenAs;

/** The day for which it is asked how things stood, by what had happened by the end of it. Written {@code 2026-09-30}. */
@WrittenAs("Write a day that is not to come, such as 2026-09-30.")
public record KnownFor(LocalDate day) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    static KnownFor read(String text, Clock clock) {
        try {
            var day = LocalDate.parse(text.strip());
            if (day.isBefore(FIRST) || day.isAfter(LocalDate.now(clock))) {
                throw new IllegalArgumentException("no day of the past");
            }
            return new KnownFor(day);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("not a day", noDay);
        }
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
