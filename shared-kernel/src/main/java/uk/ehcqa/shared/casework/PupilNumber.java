package uk.ehcqa.shared.casework;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The unique pupil number (UPN), and the codes that stand for the lack of one. */
public final class PupilNumber {

    /** A letter, eleven digits, and a digit or a letter. */
    public static final String FORM = "[A-Z][0-9]{11}[0-9A-Z]";

    /** The SEN2 codes that say why there is none. */
    public static final String UNKNOWN_BECAUSE = "UN1|UN2|UN3|UN5|UN8|UN9|UN10";

    private PupilNumber() {}

    /** In capitals and without spaces; null where there is none. */
    public static @Nullable String normalised(@Nullable String text) {
        var number = text == null ? "" : text.replace(" ", "").toUpperCase(Locale.ROOT);
        return number.isEmpty() ? null : number;
    }
}
