package uk.ehcqa.shared.sen2;

/** How a request or an assessment ended, as SEN2 items RequestOutcome and AssessmentOutcome code it. */
public enum ReturnedOutcome {
    YES,
    NO,
    /** A: still pending. */
    PENDING,
    /** W: withdrawn or ceased, which takes in moving away and death. */
    WITHDRAWN,
    /** H: decided before the return's records begin, or by another authority. */
    HISTORICAL
}
