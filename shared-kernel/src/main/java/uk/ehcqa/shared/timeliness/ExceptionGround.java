package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The closed list of circumstances in which the authority "need not comply" with a time limit of the needs assessment
 * because of them (SEND Regulations 2014, reg. 5(4), 10(4) and 13(3)). An exception sets no new date and stops no clock.
 * Anything else that delays a case, a shortage of educational psychologists above all, is a {@link DelayReason}.
 */
public enum ExceptionGround {

    /**
     * Reg. 10(4)(a): the head's or principal's advice was asked for in the period from one week before the school or
     * college closed, for not less than four continuous weeks, to one week before it re-opened.
     */
    SCHOOL_CLOSURE("a", true),

    /** Reg. 10(4)(b): the same for a provider of early years education. */
    EARLY_YEARS_CLOSURE("b", true),

    /** Reg. 10(4)(c): exceptional personal circumstances of the child, the parent or the young person in the period. */
    EXCEPTIONAL_PERSONAL_CIRCUMSTANCES("c", false),

    /** Reg. 10(4)(d): the child, parent or young person was absent from the area for not less than four continuous weeks. */
    ABSENCE_FROM_AREA("d", true);

    private static final int FOUR_WEEKS = 28;

    private final String paragraph;
    private final boolean needsFourContinuousWeeks;

    ExceptionGround(String paragraph, boolean needsFourContinuousWeeks) {
        this.paragraph = paragraph;
        this.needsFourContinuousWeeks = needsFourContinuousWeeks;
    }

    /** The letter of the paragraph in reg. 10(4). */
    public String paragraph() {
        return paragraph;
    }

    /** Whether a circumstance that lasted from the first to the last day, both counted, is long enough for this ground. */
    public boolean isLongEnough(LocalDate firstDay, LocalDate lastDay) {
        return !needsFourContinuousWeeks || ChronoUnit.DAYS.between(firstDay, lastDay) + 1 >= FOUR_WEEKS;
    }

    /**
     * Whether the day on which the advice was asked for lies where a closure excuses: from one week before the first day
     * closed, to one week before the first day open again.
     */
    public boolean coversAdviceRequestedOn(LocalDate requestedOn, LocalDate firstDay, LocalDate lastDay) {
        if (this != SCHOOL_CLOSURE && this != EARLY_YEARS_CLOSURE) {
            return true;
        }
        var reopensOn = lastDay.plusDays(1);
        return !requestedOn.isBefore(firstDay.minusWeeks(1)) && !requestedOn.isAfter(reopensOn.minusWeeks(1));
    }
}
