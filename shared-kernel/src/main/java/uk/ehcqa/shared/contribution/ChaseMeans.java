package uk.ehcqa.shared.contribution;

/** How somebody was reminded. */
public enum ChaseMeans {
    EMAIL,
    TELEPHONE,
    LETTER,
    MEETING
}
