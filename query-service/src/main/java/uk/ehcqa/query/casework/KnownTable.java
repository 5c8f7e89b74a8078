package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.query.casework.KnownRows.Closing;
import uk.ehcqa.query.casework.KnownRows.Ending;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Beside a table its rows as they were known at each moment, for each day: of {@code query.plan} in {@code query.plan_as_known}. From
 * it {@link uk.ehcqa.query.asat.AsAt} reads.
 */
final class KnownTable<R> {

    private final JdbcClient jdbc;
    private final BatchTable<KnownRow<R>> table;
    private final List<Column<R>> key;

    KnownTable(JdbcClient jdbc, BatchTable<R> now) {
        this.jdbc = jdbc;
        this.table = new BatchTable<>(
                now.name() + "_as_known", now.key() + ", holds_from, known_from", columns(now.columns()));
        this.key = now.keys();
    }

    void write(KnownRows<R> rows) {
        end(rows.endings());
        close(rows.closings());
        deleteKnownForNoTime(rows.changedAtOnce());
        table.add(jdbc, rows.begun());
    }

    void delete(Object[] cases) {
        table.delete(jdbc, cases);
    }

    void delete(Object[] cases, String condition) {
        jdbc.sql("delete from %s where case_id = any(?::uuid[]) and %s".formatted(table.name(), condition))
                .param(new SqlArrayValue("text", cases))
                .update();
    }

    Map<String, String> digests(Object[] cases) {
        return table.digests(jdbc, cases);
    }

    private void end(List<Ending<R>> endings) {
        var sql = """
                update %s known set next_from = ending.next_from, next_known_from = ending.next_known_from
                from unnest(%s, ?, ?) as ending (%s, next_from, next_known_from)
                where %s and known.known_until is null and known.next_from is null
                """.formatted(table.name(), each(column -> "?"), each(Column::name), same("ending"));
        update(
                sql,
                endings,
                Ending::row,
                new Column<>("next_from", "date", Ending::next),
                new Column<>("next_known_from", "timestamptz", Ending::knownFrom));
    }

    private void close(List<Closing<R>> closings) {
        var sql = """
                update %s known set known_until = closing.known_until
                from unnest(%s, ?, ?) as closing (%s, holds_from, known_until)
                where %s and known.holds_from = closing.holds_from and known.known_until is null
                """.formatted(table.name(), each(column -> "?"), each(Column::name), same("closing"));
        update(
                sql,
                closings,
                Closing::row,
                new Column<>("holds_from", "date", Closing::holdsFrom),
                new Column<>("known_until", "timestamptz", Closing::knownUntil));
    }

    private <C> void update(String sql, List<C> changes, Function<C, R> row, Column<C> one, Column<C> other) {
        if (changes.isEmpty()) {
            return;
        }
        var arrays =
                new ArrayList<>(BatchTable.arrays(key, changes.stream().map(row).toList()));
        arrays.addAll(BatchTable.arrays(List.of(one, other), changes));
        jdbc.sql(sql).params(arrays).update();
    }

    private void deleteKnownForNoTime(Set<CaseId> cases) {
        if (!cases.isEmpty()) {
            jdbc.sql("delete from %s where case_id = any(?) and known_until = known_from".formatted(table.name()))
                    .param(new SqlArrayValue(
                            "uuid", cases.stream().map(CaseId::value).toArray()))
                    .update();
        }
    }

    private String each(Function<Column<R>, String> written) {
        return key.stream().map(written).collect(joining(", "));
    }

    private String same(String other) {
        return key.stream()
                .map(column -> "known.%1$s = %2$s.%1$s".formatted(column.name(), other))
                .collect(joining(" and "));
    }

    private static <R> List<Column<KnownRow<R>>> columns(Collection<Column<R>> told) {
        return Stream.concat(
                        Stream.<Column<KnownRow<R>>>of(
                                new Column<>("holds_from", "date", KnownRow::holdsFrom),
                                new Column<>("known_from", "timestamptz", KnownRow::from),
                                new Column<>("known_until", "timestamptz", KnownRow::until),
                                new Column<>("next_from", "date", KnownRow::next),
                                new Column<>("next_known_from", "timestamptz", KnownRow::nextKnownFrom)),
                        told.stream()
                                .map(column -> new Column<KnownRow<R>>(
                                        column.name(),
                                        column.type(),
                                        known -> column.value().apply(known.row()))))
                .toList();
    }
}
