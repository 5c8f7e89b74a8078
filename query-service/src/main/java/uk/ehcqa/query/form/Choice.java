package uk.ehcqa.query.form;

import org.jspecify.annotations.Nullable;

/** One of the answers of a list, of radios or of checkboxes. */
public record Choice(String value, String text, @Nullable String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }
}
