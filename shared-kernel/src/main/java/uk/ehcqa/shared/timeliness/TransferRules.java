package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay;

/**
 * By when a plan is reviewed and amended before a transfer (SEND Regulations 2014, reg. 18): dates in, dates out. A month ends
 * on the day of the same number, or on the last day of a month that has none of that number.
 */
public final class TransferRules {

    /** Reg. 18(1)(a): "before 31 March in the calendar year of the transfer from secondary school to a post-16 institution". */
    private static final MonthDay TO_POST_16 = MonthDay.of(Month.MARCH, 31);

    /** Reg. 18(1)(b): "before 15 February in the calendar year of the transfer in any other case". */
    private static final MonthDay ANY_OTHER = MonthDay.of(Month.FEBRUARY, 15);

    /** Reg. 18(2): "at least five months before that transfer takes place". */
    private static final int MONTHS_BEFORE = 5;

    private static final int WITHIN_MONTHS = 12;
    private static final MonthDay SCHOOL_YEAR = MonthDay.of(Month.SEPTEMBER, 1);

    private TransferRules() {}

    /** The day before which it is done, as the regulation says it, for a transfer that goes by its calendar year. */
    public static LocalDate doneBefore(TransferKind kind, int year) {
        return (kind == TransferKind.SECONDARY_TO_POST_16 ? TO_POST_16 : ANY_OTHER).atYear(year);
    }

    /** The last day in time for a transfer that goes by its calendar year. */
    public static LocalDate dueOn(TransferKind kind, int year, ReviewReading reading) {
        var before = doneBefore(kind, year);
        return reading.transferLastDay() == TransferLastDay.DATE_ITSELF ? before : before.minusDays(1);
    }

    /** The last day in time for a transfer that goes by its day. */
    public static LocalDate dueOn(LocalDate transferOn) {
        return transferOn.minusMonths(MONTHS_BEFORE);
    }

    /**
     * The first day on which somebody is "within 12 months of a transfer" (reg. 18(1)): a review that was complete before is
     * not the one that the regulation asks for. Such a transfer is taken to be at the beginning of a school year, 1 September.
     */
    public static LocalDate withinTwelveMonthsFrom(int year) {
        return withinTwelveMonthsFrom(SCHOOL_YEAR.atYear(year));
    }

    /** As for the others, although reg. 18(2) does not say so. */
    public static LocalDate withinTwelveMonthsFrom(LocalDate transferOn) {
        return transferOn.minusMonths(WITHIN_MONTHS);
    }
}
