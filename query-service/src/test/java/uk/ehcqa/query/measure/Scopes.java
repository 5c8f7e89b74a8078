package uk.ehcqa.query.measure;

import java.time.LocalDate;

/** Scopes and ranges as tests write them. */
public final class Scopes {

    private Scopes() {}

    public static Scope scope(String from, String to, By by) {
        return new Scope(range(from, to), by, null);
    }

    public static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
