package uk.ehcqa.query.form;

import org.jspecify.annotations.Nullable;

/**
 * One line of the error summary.
 *
 * @param anchor the id of the field it leads to; null where the error concerns the form as a whole
 */
public record ErrorLine(@Nullable String anchor, String message) {}
