package uk.ehcqa.query.recording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Personal details as people type them. */
final class ChildFields {

    static final String UPN_MESSAGE = "A UPN has 13 characters and begins with a letter, like A123456789012";
    static final String ULN_MESSAGE = "A ULN has 10 digits, like 1234567890";

    private ChildFields() {}

    /** What was typed in capitals and without the space around it, or null where nothing was. */
    static @Nullable String upperCase(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
