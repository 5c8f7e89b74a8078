package uk.ehcqa.query.chart;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Numbers;

/**
 * A name or number in the table of a chart.
 *
 * @param value a text, or a whole number
 * @param cases the address of the list of what the number counts, if there is one
 */
public record Cell(Object value, @Nullable String cases) {

    public static Cell of(String text) {
        return new Cell(text, null);
    }

    /** A count of nothing opens nothing. */
    public static Cell of(int count, @Nullable String cases) {
        return new Cell(count, count == 0 ? null : cases);
    }

    /** As people read it: "1,490". */
    public String text() {
        return value instanceof Integer count ? Numbers.count(count) : value.toString();
    }
}
