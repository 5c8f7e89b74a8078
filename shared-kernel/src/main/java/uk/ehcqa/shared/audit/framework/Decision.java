package uk.ehcqa.shared.audit.framework;

/** What becomes of advice that was checked. */
public enum Decision {
    ACCEPT,
    ACCEPT_WITH_NOTES,
    /** It is sent back to be made good, which gives no new time. */
    RETURN
}
