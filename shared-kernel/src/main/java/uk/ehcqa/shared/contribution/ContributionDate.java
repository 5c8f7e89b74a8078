package uk.ehcqa.shared.contribution;

/** The dates of a contribution that can be put right. */
public enum ContributionDate {
    SENT,
    /** From it the six weeks are counted. */
    RECEIVED,
    ACKNOWLEDGED,
    ANSWERED,
    NIL_RETURN,
    DECLINED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN
}
