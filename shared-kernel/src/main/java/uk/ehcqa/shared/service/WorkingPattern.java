package uk.ehcqa.shared.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When people work at a service. It tells when a reminder finds somebody there, and moves no legal date: weeks of the law are
 * weeks of seven days, whoever is on holiday.
 *
 * @param days of the week, in their order
 * @param closures in their order
 */
public record WorkingPattern(Set<DayOfWeek> days, List<Closure> closures) {

    /** A service that closes for longer has ended its work, or has not begun it. */
    private static final int DAYS_LOOKED_AHEAD = 366;

    public static final WorkingPattern MONDAY_TO_FRIDAY =
            new WorkingPattern(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

    public WorkingPattern {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
        closures = closures.stream()
                .sorted(Comparator.comparing(Closure::firstDay).thenComparing(Closure::lastDay))
                .toList();
    }

    public boolean worksOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && closures.stream().noneMatch(closure -> closure.includes(day));
    }

    /** The first day, from this one on, on which somebody works there; this one if there is none within a year. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(DAYS_LOOKED_AHEAD))
                .filter(this::worksOn)
                .findFirst()
                .orElse(day);
    }
}
