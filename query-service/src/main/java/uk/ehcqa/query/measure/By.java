package uk.ehcqa.query.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** By what a period is cut up. */
public enum By {
    MONTH(Period.ofMonths(1)),
    YEAR(Period.ofYears(1));

    private final Period length;

    By(Period length) {
        this.length = length;
    }

    LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plus(length).minusDays(1);
    }

    /** As PostgreSQL and the address bar call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
