package uk.ehcqa.shared.timeliness;

/**
 * The transfers before which a plan must be reviewed and, where necessary, amended: those between phases of education
 * (SEND Regulations 2014, reg. 2(1)), and from one post-16 institution to another (reg. 18(2)).
 */
public enum TransferKind {
    EARLY_YEARS_TO_SCHOOL,
    INFANT_TO_JUNIOR,
    PRIMARY_TO_MIDDLE,
    PRIMARY_TO_SECONDARY,
    MIDDLE_TO_SECONDARY,
    SECONDARY_TO_POST_16,
    POST_16_TO_POST_16;

    /** Whether the limit runs from the day of the transfer, which may be any; of the others its calendar year sets it. */
    public boolean goesByDay() {
        return this == POST_16_TO_POST_16;
    }
}
