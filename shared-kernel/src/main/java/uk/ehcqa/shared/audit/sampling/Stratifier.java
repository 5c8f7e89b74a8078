package uk.ehcqa.shared.audit.sampling;

/** What a sample mirrors of the plans it is drawn from. */
public enum Stratifier {
    NEED,
    PHASE,
    CASEWORKER
}
