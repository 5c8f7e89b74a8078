package uk.ehcqa.shared.sen2.imports;

/** What became of a row of a return. */
public enum RowOutcome {
    TAKEN,
    /** Everything in the row is on record. */
    ALREADY_KNOWN,
    /** Something in the row is at odds with what is recorded, which stands: the reason says what. The rest was taken or known. */
    LEFT_ALONE,
    REFUSED
}
