package uk.ehcqa.shared.timeliness;

import org.jspecify.annotations.Nullable;

/**
 * How long some of a group were followed, in whole days from their start, and what then happened to them.
 *
 * @param outcome null of those that are still open: nothing has happened to them up to that day
 * @param count how many they are
 */
public record Observed<K extends Enum<K>>(int day, @Nullable K outcome, int count) {}
