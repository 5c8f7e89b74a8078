package uk.ehcqa.query.recording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Personal details as people type them. */
final class ChildFields {

    static final String UPN = "|[A-Za-z][0-9]{11}[0-9A-Za-z]";
    static final String ULN = "|[0-9]{10}";
    static final String UPN_MESSAGE = "A UPN has 13 characters and begins with a letter, like A123456789012";
    static final String ULN_MESSAGE = "A ULN has 10 digits, like 1234567890";

    private ChildFields() {}

    /** What was typed without the space around it, or null where nothing was. */
    static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String upperCase(@Nullable String text) {
        var typed = typed(text);
        return typed == null ? null : typed.toUpperCase(Locale.ROOT);
    }
}
