package uk.ehcqa.shared.review;

/** What a review decided about the plan. */
public enum ReviewOutcome {
    AMEND,
    MAINTAIN,
    CEASE
}
