package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * How near the holder of a plan is to the age at which it ends: nobody who is 25 is a young person any more (Children and Families
 * Act 2014, s.83(2)), but the authority may maintain the plan until the end of the academic year in which they become 25 (s.46), which
 * in the further education sector ends on 31 July (SEND Regulations 2014, reg. 46).
 */
public enum AgeLimit {
    /** Becomes 25 within a year. */
    WITHIN_A_YEAR,
    /** Is 25, and the academic year in which they became so has not ended. */
    LAST_ACADEMIC_YEAR,
    /** Became 25 in an academic year that has ended: only a course or training outside further education can carry the plan on. */
    PAST_LAST_ACADEMIC_YEAR;

    private static final MonthDay END_OF_ACADEMIC_YEAR = MonthDay.of(Month.JULY, 31);

    /** The days of the 25th birthdays of those to whom it applies. */
    public Days birthdays(LocalDate today) {
        var ended = lastAcademicYearEndedBefore(today);
        return switch (this) {
            case WITHIN_A_YEAR -> new Days(today.plusDays(1), today.plusYears(1));
            case LAST_ACADEMIC_YEAR -> new Days(ended.plusDays(1), today);
            case PAST_LAST_ACADEMIC_YEAR -> new Days(LocalDate.MIN, ended);
        };
    }

    private static LocalDate lastAcademicYearEndedBefore(LocalDate today) {
        var end = END_OF_ACADEMIC_YEAR.atYear(today.getYear());
        return end.isBefore(today) ? end : end.minusYears(1);
    }
}
