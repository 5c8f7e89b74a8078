package uk.ehcqa.standalone.faults.wire;

/** What may happen to a connection when a transaction is about to be committed on it. */
public enum Disturbance {
    NONE,
    /** PostgreSQL never hears of the commit. */
    CUT_BEFORE_COMMIT,
    /** PostgreSQL commits, and nobody hears of it. */
    CUT_AFTER_COMMIT,
    /** Half-open: PostgreSQL is gone, and the product goes on waiting for it. */
    SILENT_BEFORE_COMMIT,
    /** Half-open after PostgreSQL has committed. */
    SILENT_AFTER_COMMIT,
    /** Nothing gets through for five seconds. */
    STALLED;

    boolean letsCommit() {
        return this == CUT_AFTER_COMMIT || this == SILENT_AFTER_COMMIT;
    }

    boolean isSilent() {
        return this == SILENT_BEFORE_COMMIT || this == SILENT_AFTER_COMMIT;
    }
}
