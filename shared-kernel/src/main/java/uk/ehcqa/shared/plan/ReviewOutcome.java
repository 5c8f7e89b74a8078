package uk.ehcqa.shared.plan;

/** What a review decided about the plan. */
public enum ReviewOutcome {
    AMEND,
    MAINTAIN,
    CEASE
}
