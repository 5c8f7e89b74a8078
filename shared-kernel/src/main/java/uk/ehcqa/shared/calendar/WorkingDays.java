package uk.ehcqa.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Working days in England: no Saturday, Sunday or bank holiday. In a year that {@link BankHolidays} does not hold yet, weekends
 * alone are left out, so that no limit ends later than it does; whoever shows such a date says so.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BankHolidays.inUse().contains(day);
    }

    /** The day itself if it is a working day, or else the next that is. */
    public static LocalDate firstFrom(LocalDate day) {
        return from(day).findFirst().orElseThrow();
    }

    /** The last of so many working days after a day, which is not counted. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return beginningWith(day.plusDays(1), workingDays);
    }

    /** The last of so many working days beginning with a day, which is counted if it is one. */
    public static LocalDate beginningWith(LocalDate day, int workingDays) {
        return from(day).skip(workingDays - 1L).findFirst().orElseThrow();
    }

    private static Stream<LocalDate> from(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1)).filter(WorkingDays::isWorkingDay);
    }
}
