package uk.ehcqa.shared.contribution;

/** What advice is asked for. */
public enum AdvisedProceeding {
    /** A needs assessment (reg. 6). */
    NEEDS_ASSESSMENT,
    /** A review of a plan (regs. 20-22). */
    REVIEW,
    /** A reassessment under a plan (reg. 26). */
    REASSESSMENT
}
