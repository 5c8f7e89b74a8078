package uk.ehcqa.query.timeliness;

import java.util.List;

/**
 * The answer to a question about a range of dates.
 *
 * @param counted what is counted and how
 * @param source who says that it is counted so
 * @param periods every month or year of the range, the first first, also those without anything to count
 */
record Measured<T>(String counted, String source, List<T> periods) {

    static <T> Measured<T> as(Definition definition, List<T> periods) {
        return new Measured<>(definition.text(), definition.source(), periods);
    }
}
