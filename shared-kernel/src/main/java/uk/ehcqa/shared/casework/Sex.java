package uk.ehcqa.shared.casework;

/** The sex recorded for a child or young person, as SEN2 item 1.4 codes it. */
public enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
}
