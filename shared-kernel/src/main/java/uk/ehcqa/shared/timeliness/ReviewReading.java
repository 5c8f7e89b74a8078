package uk.ehcqa.shared.timeliness;

/**
 * How an authority reads what the law on reviews leaves open, or what was not read again when the rules were written: its lawyer
 * confirms these before the product is relied on.
 *
 * @param lastDay which day is the last of the twelve months in which a plan must be reviewed
 * @param underFivesFirstMonth after how many months a review of the plan of a child under five is first to be considered
 * @param underFivesLastMonth after how many months it should have been
 * @param transferLastDay which day is the last for the review and amendment before a transfer between phases
 */
public record ReviewReading(
        LastDay lastDay, int underFivesFirstMonth, int underFivesLastMonth, TransferLastDay transferLastDay) {

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

    /** What is assumed until somebody says otherwise: no date that could be too late. */
    public static final ReviewReading CAUTIOUS =
            new ReviewReading(LastDay.DAY_BEFORE_ANNIVERSARY, 3, 6, TransferLastDay.DAY_BEFORE);

    public ReviewReading {
        if (underFivesFirstMonth < 1 || underFivesLastMonth < underFivesFirstMonth || underFivesLastMonth > 12) {
            throw new IllegalArgumentException(
                    "The months for children under five must lie between 1 and 12, the first before the last");
        }
    }
}
