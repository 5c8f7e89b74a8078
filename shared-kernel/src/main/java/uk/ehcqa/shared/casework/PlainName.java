package uk.ehcqa.shared.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters of a name as people type them who do not know how it is written: small, without accents and strokes, and
 * without what cannot be seen. Whatever stands between the letters is left as it is.
 */
public final class PlainName {

    /** Accents, and characters without a shape of their own: zero-width ones, soft hyphens, marks of direction. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** Letters that are one character to Unicode, with nothing to take off, and another letter or two to an English eye. */
    private static final Map<Character, String> ENGLISH = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('þ', "th"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"));

    private static final Pattern FOREIGN = Pattern.compile("[łøđðħŧþæœ]");

    /** Of the characters before it, ASCII, none has anything to take off. Nearly every name is of these. */
    private static final int FIRST_THAT_IS_NOT_ENGLISH = 128;

    private PlainName() {}

    public static String of(String name) {
        return name.chars().allMatch(letter -> letter < FIRST_THAT_IS_NOT_ENGLISH) ? small(name) : bare(name);
    }

    private static String bare(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return FOREIGN.matcher(small(bare))
                .replaceAll(letter -> ENGLISH.get(letter.group().charAt(0)));
    }

    /** By way of the capitals, which make ss of ß, and i of a dotless ı. */
    private static String small(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
