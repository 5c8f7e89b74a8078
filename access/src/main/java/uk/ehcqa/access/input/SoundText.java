package uk.ehcqa.access.input;

import java.util.regex.Pattern;

/** Text that can be stored and shown: PostgreSQL keeps no NUL, and neither it nor UTF-8 keeps half a character. */
public final class SoundText {

    private static final String LAYOUT = "\t\n\r";

    /** Soft hyphens, spaces and joiners of no width, and marks of direction: they come along when text is pasted. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]+");

    private SoundText() {}

    /** Whether it holds neither a control character nor half of a character. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(SoundText::cannotBeKept);
    }

    /** The text, where it is sound, as it can be seen. */
    public static String of(String text) {
        if (!is(text)) {
            throw new IllegalArgumentException("holds a character that cannot be kept");
        }
        return visible(text);
    }

    /** The text without what nobody can see: whoever typed it could not take it out, and would not find it again. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static boolean cannotBeKept(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && LAYOUT.indexOf(character) < 0);
    }
}
