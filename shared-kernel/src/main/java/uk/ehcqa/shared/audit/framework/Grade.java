package uk.ehcqa.shared.audit.framework;

/** The four grades, from the lowest to the highest. */
public enum Grade {
    INADEQUATE,
    REQUIRES_IMPROVEMENT,
    GOOD,
    OUTSTANDING;

    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }

    /** Of the two, the one that is not above the other. */
    public Grade butNotAbove(Grade cap) {
        return cap.isBelow(this) ? cap : this;
    }
}
