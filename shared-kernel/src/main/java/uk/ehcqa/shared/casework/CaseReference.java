package uk.ehcqa.shared.casework;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names a case to people: the year it was opened and a number, in digits only, so that I, l and 1 are never confused. */
public record CaseReference(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4,9}");

    public CaseReference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    public static CaseReference of(int year, long number) {
        return new CaseReference(String.format(Locale.ROOT, "%04d-%04d", year, number));
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
