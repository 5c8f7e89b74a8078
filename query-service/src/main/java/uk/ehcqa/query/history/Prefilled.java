package uk.ehcqa.query.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers that an address already holds when a form is opened from it. */
final class Prefilled {

    private Prefilled() {}

    /** The two days of an exception. */
    static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? "" : "?" + date("firstDay", first) + "&" + date("lastDay", last);
    }

    private static String date(String name, LocalDate day) {
        return "%1$s.day=%2$d&%1$s.month=%3$d&%1$s.year=%4$d"
                .formatted(name, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
