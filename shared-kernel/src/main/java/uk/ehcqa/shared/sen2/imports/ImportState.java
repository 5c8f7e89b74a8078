package uk.ehcqa.shared.sen2.imports;

/** How far the import of a return is. */
public enum ImportState {
    RECEIVED,
    /** The whole return is read once before anything is taken. */
    CHECKING,
    TAKING,
    FINISHED,
    /** The return as a whole was sent back, and nothing of it was taken. */
    REFUSED,
    /** The program stopped on the way. The same return can be imported again: what was taken is not taken twice. */
    INTERRUPTED;

    public boolean isRunning() {
        return this == RECEIVED || this == CHECKING || this == TAKING;
    }
}
