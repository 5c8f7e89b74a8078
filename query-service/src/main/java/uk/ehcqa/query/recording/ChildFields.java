package uk.ehcqa.query.recording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;

/** Personal details as people type them. */
final class ChildFields {

    static final String UPN_MESSAGE = "A UPN has 13 characters and begins with a letter, like A123456789012";
    static final String ULN_MESSAGE = "A ULN has 10 digits, like 1234567890";

    private ChildFields() {}

    /** What was typed in capitals and without the space around it, or null where nothing was. */
    static @Nullable String upperCase(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    /** As a form for a new case describes it. */
    static Child child(
            String surname,
            String forename,
            DateInput birthDate,
            Sex sex,
            @Nullable String postcode,
            @Nullable String upn) {
        return new Child(
                surname.strip(),
                forename.strip(),
                birthDate.date().orElseThrow(),
                sex,
                null,
                upperCase(postcode),
                upn,
                null,
                null);
    }
}
