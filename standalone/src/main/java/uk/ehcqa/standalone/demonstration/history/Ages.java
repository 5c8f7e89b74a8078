package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;

/** How old children and young people are when plans are made for them, as published for 2024. */
final class Ages {

    static final int OLDEST = 24;

    private static final Weighted<Integer> AT_NEW_PLAN = Weighted.of(14, 2)
            .and(70, 3)
            .and(220, 4)
            .and(156, 5)
            .and(100, 6)
            .and(100, 7)
            .and(100, 8)
            .and(100, 9)
            .and(100, 10)
            .and(100, 11)
            .and(100, 12)
            .and(100, 13)
            .and(75, 14)
            .and(50, 15)
            .and(65, 16)
            .and(20, 17)
            .and(10, 18)
            .and(5, 19)
            .and(5, 20);

    private Ages() {}

    /** An age on a day at which the person will still be young enough for a plan in the reference year. */
    static int at(LocalDate day, Place place, Draw draw) {
        var yearsSince = Math.max(0, ChronoUnit.YEARS.between(day, place.endOfReferenceYear()));
        return Stream.generate(() -> draw.from(AT_NEW_PLAN))
                .filter(age -> age + yearsSince < OLDEST)
                .findFirst()
                .orElseThrow();
    }
}
