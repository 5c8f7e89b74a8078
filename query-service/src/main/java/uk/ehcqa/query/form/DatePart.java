package uk.ehcqa.query.form;

import java.util.Locale;

/** One of the three boxes of a date. */
public enum DatePart {
    DAY,
    MONTH,
    YEAR;

    /** The name of its box, in the page and in the request. */
    public String box() {
        return name().toLowerCase(Locale.ROOT);
    }
}
