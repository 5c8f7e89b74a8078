package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.timeliness.Days;

/**
 * The closed list of circumstances in which whoever is asked "need not comply" with the six weeks for advice (SEND Regulations 2014,
 * reg. 8(2)). It moves no date. The closure of a school is not among them; and that an appointment was missed excuses the advice
 * alone, never the limits of the authority.
 */
public enum AdviceExceptionGround {

    /** Exceptional circumstances affect the child, the parent or the young person in the six weeks. */
    EXCEPTIONAL_CIRCUMSTANCES("c"),

    /** The child, the parent or the young person is absent from the area for not less than four continuous weeks in the six weeks. */
    ABSENCE_FROM_AREA("d"),

    /** The child or young person does not keep an appointment for an examination or a test in the six weeks. */
    MISSED_APPOINTMENT("e");

    private static final int FOUR_WEEKS = 28;

    private final String code;

    AdviceExceptionGround(String code) {
        this.code = code;
    }

    /** The letter by which the list of all exceptions of this product knows it, where a and b are closures. */
    public String code() {
        return code;
    }

    /** Whether a circumstance of those days, in those six weeks, is such a one. */
    public boolean holds(Days lasted, Days sixWeeks) {
        var within = lasted.within(sixWeeks).count();
        return switch (this) {
            case EXCEPTIONAL_CIRCUMSTANCES -> within > 0;
            case ABSENCE_FROM_AREA -> within >= FOUR_WEEKS;
            case MISSED_APPOINTMENT -> within == 1 && lasted.count() == 1;
        };
    }
}
