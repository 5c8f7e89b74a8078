package uk.ehcqa.command.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without case, accents, hyphens and apostrophes, and with single spaces. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NameKey() {}

    public static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = PUNCTUATION.matcher(plain).replaceAll(" ");
        return SPACES.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
