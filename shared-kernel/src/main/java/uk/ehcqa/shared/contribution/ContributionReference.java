package uk.ehcqa.shared.contribution;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names a contribution to whoever is asked for it, without saying anything of the case: R-2204. */
public record ContributionReference(String value) {

    private static final Pattern FORM = Pattern.compile("R-\\d{4,9}");

    public ContributionReference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a reference of a contribution");
        }
    }

    public static ContributionReference of(long number) {
        return new ContributionReference(String.format(Locale.ROOT, "R-%04d", number));
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
