package uk.ehcqa.shared.review;

/** The dated steps of a review, in the order in which they can be taken. */
public enum ReviewStep {
    MEETING_HELD,
    /** The family was told what the authority decided: with this the review is complete. */
    DECISION_NOTIFIED
}
