package uk.ehcqa.query.words;

import java.util.Locale;

/** Numbers as every page writes them. */
public final class Numbers {

    private Numbers() {}

    /** "1,490". */
    public static String count(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** "47%". */
    public static String percent(double value) {
        return Math.round(value) + "%";
    }
}
