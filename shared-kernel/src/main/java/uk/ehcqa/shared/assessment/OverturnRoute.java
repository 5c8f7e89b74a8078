package uk.ehcqa.shared.assessment;

/** How the authority's refusal came to be overturned. */
public enum OverturnRoute {
    MEDIATION,
    TRIBUNAL
}
