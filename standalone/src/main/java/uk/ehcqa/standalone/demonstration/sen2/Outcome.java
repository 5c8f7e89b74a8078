package uk.ehcqa.standalone.demonstration.sen2;

/** The codes of RequestOutcome and AssessmentOutcome. */
public enum Outcome {
    /** Yes: to assess, or to issue a plan. */
    Y,
    /** No. Stays no when it is overturned. */
    N,
    /** Still pending. */
    A,
    /** Withdrawn or ceased, which takes in moving away and death. */
    W,
    /** Historical: from before the records, or another authority's. */
    H
}
