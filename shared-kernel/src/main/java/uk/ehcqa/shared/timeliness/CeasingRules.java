package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Until when a plan is maintained: dates in, dates out. */
public final class CeasingRules {

    private static final int OLDEST = 25;
    private static final MonthDay END_OF_ACADEMIC_YEAR = MonthDay.of(Month.JULY, 31);

    private CeasingRules() {}

    /** The day from which somebody is no young person any more (Children and Families Act 2014, s.83(2)). */
    public static LocalDate twentyFifthBirthday(LocalDate birthDate) {
        return birthDate.plusYears(OLDEST);
    }

    /**
     * The last day of the academic year in which somebody becomes 25, until which the authority may go on maintaining the plan
     * (Children and Families Act 2014, s.46). In the further education sector it ends on 31 July (SEND Regulations 2014,
     * reg. 46).
     */
    public static LocalDate endOfLastAcademicYear(LocalDate birthDate) {
        var birthday = twentyFifthBirthday(birthDate);
        var end = END_OF_ACADEMIC_YEAR.atYear(birthday.getYear());
        return birthday.isAfter(end) ? end.plusYears(1) : end;
    }

    /** Elsewhere the academic year ends with the course or training, and no later than the day before the 26th birthday (reg. 46). */
    public static LocalDate endOfLastTraining(LocalDate birthDate) {
        return birthDate.plusYears(OLDEST + 1L).minusDays(1);
    }
}
