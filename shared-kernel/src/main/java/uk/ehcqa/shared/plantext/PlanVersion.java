package uk.ehcqa.shared.plantext;

/**
 * A version of a plan, without its words: they stand in its event alone.
 *
 * @param number counted in the case, from 1
 * @param sent which plan it is, and when it was sent
 */
public record PlanVersion(int number, SentPlan sent) {}
