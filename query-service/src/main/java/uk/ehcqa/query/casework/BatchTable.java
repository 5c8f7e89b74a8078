package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * A table that takes any number of rows in one statement, an array for each column.
 *
 * @param key the columns of its primary key
 */
record BatchTable<T>(String name, String key, List<Column<T>> columns) {

    /** A column, its PostgreSQL type, and what stands in it. */
    record Column<T>(String name, String type, Function<T, ? extends @Nullable Object> value) {}

    /** A row that is there already is replaced, unless it says the same: most events change few of the rows of their case. */
    void upsert(JdbcClient jdbc, Collection<T> rows) {
        var told = names(name -> "excluded." + name);
        insert(
                jdbc,
                rows,
                "update set (%s) = row(%s) where (%s) is distinct from (%s)"
                        .formatted(names(name -> name), told, names(name -> "stored." + name), told));
    }

    /** Rows that are not there are passed over. */
    void delete(JdbcClient jdbc, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var keys = keys();
        jdbc.sql("delete from %s where (%s) in (select * from unnest(%s))"
                        .formatted(name, key, names(keys, column -> "?")))
                .params(arrays(keys, rows))
                .update();
    }

    /** A row that is there already stays. */
    void add(JdbcClient jdbc, Collection<T> rows) {
        insert(jdbc, rows, "nothing");
    }

    void delete(JdbcClient jdbc, Object[] cases) {
        jdbc.sql("delete from %s where case_id = any(?::uuid[])".formatted(name))
                .param(new SqlArrayValue("text", cases))
                .update();
    }

    /** What stands in the rows of each of these cases. */
    Map<String, String> digests(JdbcClient jdbc, Object[] cases) {
        return jdbc
                .sql("""
                select case_id::text, md5(string_agg(rows::text, ' ' order by %s)) from %s rows
                where case_id = any(?::uuid[]) group by case_id""".formatted(key, name))
                .param(new SqlArrayValue("text", cases))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean tellTheSame(List<T> some, List<T> others) {
        return values(columns, some).equals(values(columns, others));
    }

    /** Those of some rows that would not stand in the place of others. */
    List<T> withoutKeysOf(List<T> some, List<T> others) {
        var keys = keys();
        var taken = Set.copyOf(values(keys, others));
        return some.stream().filter(row -> !taken.contains(values(keys, row))).toList();
    }

    private void insert(JdbcClient jdbc, Collection<T> rows, String ifThere) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into %s as stored (%s) select * from unnest(%s) on conflict (%s) do %s"
                        .formatted(name, names(column -> column), names(column -> "?"), key, ifThere))
                .params(arrays(columns, rows))
                .update();
    }

    /** The columns of its primary key. */
    List<Column<T>> keys() {
        var names = List.of(key.split(", "));
        return columns.stream().filter(column -> names.contains(column.name())).toList();
    }

    private static <T> List<List<@Nullable Object>> values(List<Column<T>> columns, List<T> rows) {
        return rows.stream().map(row -> values(columns, row)).toList();
    }

    /** What stands in these columns of a row. */
    static <T> List<@Nullable Object> values(List<Column<T>> columns, T row) {
        return Arrays.asList(
                columns.stream().map(column -> column.value().apply(row)).toArray());
    }

    /** An array for each column. */
    static <T> List<SqlArrayValue> arrays(List<Column<T>> columns, Collection<T> rows) {
        return columns.stream()
                .map(column -> new SqlArrayValue(
                        column.type(), rows.stream().map(column.value()).toArray()))
                .toList();
    }

    private String names(UnaryOperator<String> written) {
        return names(columns, written);
    }

    private static <T> String names(List<Column<T>> columns, UnaryOperator<String> written) {
        return columns.stream().map(Column::name).map(written).collect(joining(", "));
    }
}
