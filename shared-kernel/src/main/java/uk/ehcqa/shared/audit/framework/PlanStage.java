package uk.ehcqa.shared.audit.framework;

/** What a version of a plan is: a limiting judgement may bear on some of these only. */
public enum PlanStage {
    DRAFT,
    FINAL,
    /** A final plan that was amended after a review, or without one. */
    AMENDED
}
