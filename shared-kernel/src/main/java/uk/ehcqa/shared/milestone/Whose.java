package uk.ehcqa.shared.milestone;

/** Whose a legal date is. Only the authority's own can make the authority late. */
public enum Whose {
    AUTHORITY,
    FAMILY,
    ADVICE_GIVER,
    MEDIATION_ADVISER,
    /** Nobody's: from then on something is so, or can be done. */
    INFORMATION
}
