package uk.ehcqa.shared.milestone;

/** Whose a legal date is. Only the authority's own can make the authority late. */
public enum Whose {
    AUTHORITY,
    FAMILY,
    ADVICE_GIVER,
    MEDIATION_ADVISER,
    /** A school or other institution that is consulted: guidance, and its silence blocks nothing. */
    SETTING,
    /** Nobody's: from then on something is so, or can be done. */
    INFORMATION
}
