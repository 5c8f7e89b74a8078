package uk.ehcqa.command.casework;

import java.util.regex.Pattern;
import uk.ehcqa.shared.casework.PlainName;

/**
 * A name as it is compared, to find who could be the same: its {@link PlainName plain} letters and digits alone. It is made
 * to find too many rather than too few, since nobody is merged by it.
 */
public final class NameKey {

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** A name without a letter is compared as it stands: otherwise all of them would be the same. */
    public static String of(String name) {
        var letters = BETWEEN_LETTERS.matcher(PlainName.of(name)).replaceAll("");
        return letters.isEmpty() ? name.strip() : letters;
    }
}
