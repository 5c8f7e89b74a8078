package uk.ehcqa.shared.sen2.imports;

/** What became of a row of a return. */
public enum RowOutcome {
    TAKEN,
    ALREADY_KNOWN,
    REFUSED
}
