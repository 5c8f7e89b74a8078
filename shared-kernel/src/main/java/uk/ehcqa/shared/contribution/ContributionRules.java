package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import uk.ehcqa.shared.timeliness.AdviceRules;
import uk.ehcqa.shared.timeliness.Days;

/** When advice is due, and who was late with it: dates in, dates out. */
public final class ContributionRules {

    /**
     * The product's own yardstick, no law, where the authority has set no other: a request that is sent later than this many days after
     * the decision to assess hardly leaves six weeks for the advice and time to draft before week 16.
     */
    public static final int DAYS_TO_ASK = 14;

    /** The age on the day before the school year begins of whoever is in Year 9. */
    private static final int AGE_BEFORE_YEAR_9 = 13;

    private ContributionRules() {}

    /**
     * SEND Regulations 2014, reg. 8(1): "within 6 weeks of the date on which they receive it". For the authority's own educational
     * psychologists and social care the Code of Practice says the same (paragraph 9.41).
     */
    public static LocalDate dueOn(LocalDate receivedOn) {
        return AdviceRules.dueOn(receivedOn);
    }

    /** The day of receipt is day 0; day 42 is the last in time. */
    public static long dayOn(LocalDate day, LocalDate receivedOn) {
        return ChronoUnit.DAYS.between(receivedOn, day);
    }

    /** The days in which a circumstance can excuse whoever is asked. */
    public static Days sixWeeks(LocalDate receivedOn, LocalDate dueOn) {
        return new Days(receivedOn, dueOn);
    }

    /** Whether the request itself was late, by the product's own yardstick. */
    public static boolean wasAskedLate(LocalDate decidedOn, LocalDate sentOn, int daysToAsk) {
        return sentOn.isAfter(decidedOn.plusDays(daysToAsk));
    }

    /** Whether what came that day, came late. Being sent back afterwards changes nothing of it. */
    public static boolean wasAnsweredLate(LocalDate dueOn, LocalDate answeredOn) {
        return answeredOn.isAfter(dueOn);
    }

    /**
     * SEND Regulations 2014, reg. 6(1)(g): whether somebody born that day is "in or beyond year 9", going by their age. A school
     * year begins on 1 September, and in Year 9 with whoever is 13 the day before.
     */
    public static boolean isInOrBeyondYear9(LocalDate birthDate, LocalDate day) {
        return !day.isBefore(year9Begins(birthDate));
    }

    private static LocalDate year9Begins(LocalDate birthDate) {
        var birthday = birthDate.plusYears(AGE_BEFORE_YEAR_9);
        var year = birthday.getMonth().compareTo(Month.SEPTEMBER) < 0 ? birthday.getYear() : birthday.getYear() + 1;
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }
}
