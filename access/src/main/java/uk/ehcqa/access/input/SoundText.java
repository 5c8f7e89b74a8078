package uk.ehcqa.access.input;

/** Text that can be stored and shown: PostgreSQL keeps no NUL, and neither it nor UTF-8 keeps half a character. */
public final class SoundText {

    private static final String LAYOUT = "\t\n\r";

    private SoundText() {}

    /** Whether it holds neither a control character nor half of a character. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(SoundText::cannotBeKept);
    }

    /** The text itself, where it is sound. */
    public static String of(String text) {
        if (!is(text)) {
            throw new IllegalArgumentException("holds a character that cannot be kept");
        }
        return text;
    }

    private static boolean cannotBeKept(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && LAYOUT.indexOf(character) < 0);
    }
}
