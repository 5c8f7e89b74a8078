package uk.ehcqa.shared.audit.framework;

/**
 * The scores that give a grade, before anything holds it down.
 *
 * @param from the score, of 100, from which on this grade is given
 */
public record Band(Grade grade, int from) {}
