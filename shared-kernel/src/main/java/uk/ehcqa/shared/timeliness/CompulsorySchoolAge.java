package uk.ehcqa.shared.timeliness;

import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds;

/**
 * When a child becomes a young person, to whom the rights of the parent pass (Children and Families Act 2014, s.83(2); Education
 * Act 1996, s.8).
 */
public final class CompulsorySchoolAge {

    private static final int AGE = 16;

    private CompulsorySchoolAge() {}

    /** Its last day, in the school year in which they become 16. */
    public static LocalDate endsOn(LocalDate birthDate, SchoolAgeEnds ends) {
        var birthday = birthDate.plusYears(AGE);
        var schoolYearEndsIn =
                birthday.getMonth().compareTo(Month.SEPTEMBER) < 0 ? birthday.getYear() : birthday.getYear() + 1;
        return switch (ends) {
            case LAST_FRIDAY_OF_JUNE ->
                LocalDate.of(schoolYearEndsIn, Month.JUNE, 1).with(lastInMonth(DayOfWeek.FRIDAY));
            case END_OF_SCHOOL_YEAR -> LocalDate.of(schoolYearEndsIn, Month.AUGUST, 31);
        };
    }

    /** Whether somebody is over it on that day: it ends with the end of its last day. */
    public static boolean passedOn(LocalDate day, LocalDate birthDate, SchoolAgeEnds ends) {
        return day.isAfter(endsOn(birthDate, ends));
    }
}
