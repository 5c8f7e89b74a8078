package uk.ehcqa.shared.contribution;

/** A need that bears on learning, as the advice says it. */
public record Need(String words) {}
