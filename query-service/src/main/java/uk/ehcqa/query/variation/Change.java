package uk.ehcqa.query.variation;

import java.time.YearMonth;

/**
 * Something that was changed on purpose, from which on a measure is to be read anew.
 *
 * @param from the first month after it
 * @param what in a few words: "Advice hub opened"
 */
public record Change(YearMonth from, String what) {}
