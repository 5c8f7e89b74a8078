package uk.ehcqa.query.measure;

import java.util.List;

/**
 * The answer to a question about a range of dates.
 *
 * @param counted what is counted and how
 * @param source who says that it is counted so
 * @param periods every month or year of the range, the first first, also those without anything to count
 */
public record Measured<T>(String counted, String source, List<T> periods) {

    public static <T> Measured<T> as(Definition definition, List<T> periods) {
        return new Measured<>(definition.text(), definition.source(), periods);
    }
}
