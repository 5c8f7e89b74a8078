package uk.ehcqa.query.page;

import org.jspecify.annotations.Nullable;

/**
 * One row of a summary list: a question and its answer.
 *
 * @param change the address where the answer can be changed, if it can
 */
public record SummaryRow(String key, String value, @Nullable String change) {}
