package uk.ehcqa.shared.timeliness;

/**
 * How an authority reads what the law on plans and their reviews leaves open, or what was not read again when the rules were written:
 * its lawyer confirms these before the product is relied on.
 *
 * @param lastDay which day is the last of the twelve months in which a plan must be reviewed
 * @param underFivesFirstMonth after how many months a review of the plan of a child under five is first to be considered
 * @param underFivesLastMonth after how many months it should have been
 * @param transferLastDay which day is the last for the review and amendment before a transfer between phases
 * @param lengths of time that were not read again
 * @param schoolAgeEnds when compulsory school age ends, and the rights of the parent pass to the young person
 */
public record ReviewReading(
        LastDay lastDay,
        int underFivesFirstMonth,
        int underFivesLastMonth,
        TransferLastDay transferLastDay,
        LengthsToConfirm lengths,
        SchoolAgeEnds schoolAgeEnds) {

    /** The last day of a year that begins on a day. */
    public enum LastDay {
        /** The first day counts, so the year is over before its anniversary. */
        DAY_BEFORE_ANNIVERSARY,
        /** A review on the anniversary is still in time. */
        ANNIVERSARY
    }

    /** The last day for what is to be done "before" a date. */
    public enum TransferLastDay {
        /** The regulation says "before" the date. */
        DAY_BEFORE,
        /** Guidance says "by" the date. */
        DATE_ITSELF
    }

    /** The last day of compulsory school age in the school year in which somebody becomes 16. */
    public enum SchoolAgeEnds {
        /** Education Act 1996, s.8. */
        LAST_FRIDAY_OF_JUNE,
        /** "The end of the academic year in which they turn 16" (SEND Code of Practice 2015, glossary), taken to be 31 August. */
        END_OF_SCHOOL_YEAR
    }

    /** What is assumed until somebody says otherwise: no date that could be too late. */
    public static final ReviewReading CAUTIOUS =
            new ReviewReading(LastDay.DAY_BEFORE_ANNIVERSARY, 3, 6, TransferLastDay.DAY_BEFORE);

    /** With the usual lengths of time, and the usual end of compulsory school age. */
    public ReviewReading(
            LastDay lastDay, int underFivesFirstMonth, int underFivesLastMonth, TransferLastDay transferLastDay) {
        this(
                lastDay,
                underFivesFirstMonth,
                underFivesLastMonth,
                transferLastDay,
                LengthsToConfirm.USUAL,
                SchoolAgeEnds.LAST_FRIDAY_OF_JUNE);
    }

    public ReviewReading {
        if (underFivesFirstMonth < 1 || underFivesLastMonth < underFivesFirstMonth || underFivesLastMonth > 12) {
            throw new IllegalArgumentException(
                    "The months for children under five must lie between 1 and 12, the first before the last");
        }
    }
}
