package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;

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
    SCHOOL_CLOSURE("a"),

    /** Reg. 10(4)(b): the same for a provider of early years education. */
    EARLY_YEARS_CLOSURE("b"),

    /** Reg. 10(4)(c): exceptional personal circumstances of the child, the parent or the young person in the period. */
    EXCEPTIONAL_PERSONAL_CIRCUMSTANCES("c"),

    /**
     * Reg. 10(4)(d): the child, parent or young person was absent from the area for not less than four continuous weeks in the
     * period.
     */
    ABSENCE_FROM_AREA("d");

    private static final int FOUR_WEEKS = 28;

    private final String paragraph;

    ExceptionGround(String paragraph) {
        this.paragraph = paragraph;
    }

    /** The letter of the paragraph in reg. 10(4). */
    public String paragraph() {
        return paragraph;
    }

    /** Whether a circumstance that lasted so many days is long enough for this ground. */
    public boolean isLongEnough(Days lasted) {
        return this == EXCEPTIONAL_PERSONAL_CIRCUMSTANCES || lasted.count() >= FOUR_WEEKS;
    }

    /**
     * Whether enough of it lies in the period in which the authority had to comply. The four weeks of an absence must; those
     * of a closure need not, since what counts there is when the advice was asked for.
     */
    public boolean isLongEnoughWithin(Days period, Days lasted) {
        return this != ABSENCE_FROM_AREA || lasted.within(period).count() >= FOUR_WEEKS;
    }

    /**
     * Whether the day on which the advice was asked for lies where a closure excuses: from one week before the first day
     * closed, to one week before the first day open again.
     */
    public boolean coversAdviceRequestedOn(LocalDate requestedOn, Days closed) {
        if (!isClosure()) {
            return true;
        }
        var reopensOn = closed.last().plusDays(1);
        return !requestedOn.isBefore(closed.first().minusWeeks(1)) && !requestedOn.isAfter(reopensOn.minusWeeks(1));
    }

    private boolean isClosure() {
        return this == SCHOOL_CLOSURE || this == EARLY_YEARS_CLOSURE;
    }
}
