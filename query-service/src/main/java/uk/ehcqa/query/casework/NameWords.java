package uk.ehcqa.query.casework;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.ehcqa.shared.casework.Child;

/** The words of a name as they are searched for: without accents, hyphens or capitals. */
public final class NameWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static String of(Child child) {
        return String.join(" ", in(child.fullName()));
    }

    public static List<String> in(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
