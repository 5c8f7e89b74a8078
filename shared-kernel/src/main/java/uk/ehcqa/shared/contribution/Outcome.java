package uk.ehcqa.shared.contribution;

/**
 * What somebody should be able to do.
 *
 * @param byWhen as the advice says it; empty where it does not
 */
public record Outcome(String words, String byWhen) {}
