package uk.ehcqa.query.casework;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * The rows that a table has of one case, by what had happened by the end of each day.
 *
 * @param <R> a row
 */
final class RowsByDay<R> {

    /**
     * A row and what stands in it.
     *
     * @param values those of all columns: rows that say the same are the same
     */
    record Told<R>(R row, List<@Nullable Object> values) {

        boolean saysAs(@Nullable Told<R> other) {
            return other != null && values.equals(other.values);
        }
    }

    private final List<Column<R>> key;
    private final List<Column<R>> columns;
    private final Function<CaseFile, Stream<R>> rows;
    private final IntFunction<Optional<CaseFile>> files;
    private final Map<Integer, Map<List<@Nullable Object>, Told<R>>> known = new HashMap<>();

    /** @param key the columns of the primary key, which are among the others */
    RowsByDay(
            List<Column<R>> key,
            List<Column<R>> columns,
            Function<CaseFile, Stream<R>> rows,
            IntFunction<Optional<CaseFile>> files) {
        this.key = key;
        this.columns = columns;
        this.rows = rows;
        this.files = files;
    }

    /** On the day of that place, by the values of their keys. */
    Map<List<@Nullable Object>, Told<R>> at(int place) {
        return known.computeIfAbsent(place, it -> {
            var byKey = new LinkedHashMap<List<@Nullable Object>, Told<R>>();
            files.apply(it).stream()
                    .flatMap(rows)
                    .forEach(row ->
                            byKey.put(BatchTable.values(key, row), new Told<>(row, BatchTable.values(columns, row))));
            return byKey;
        });
    }
}
