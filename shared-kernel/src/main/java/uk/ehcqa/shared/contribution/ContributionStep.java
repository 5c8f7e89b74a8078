package uk.ehcqa.shared.contribution;

/** What is recorded of a contribution, in the order in which it is lived. */
public enum ContributionStep {
    REQUESTED,
    EXISTING_ADVICE_USED,
    ACKNOWLEDGED,
    CHASED,
    ESCALATED,
    DATE_SAID_TO_BE_MISSED,
    ANSWERED,
    NIL_RETURN,
    DECLINED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN
}
