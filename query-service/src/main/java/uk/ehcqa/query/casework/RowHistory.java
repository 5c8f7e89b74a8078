package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casework.CaseId;

/** Which events changed what lists and figures say of a row of a case. */
@Component
public class RowHistory {

    private final CaseHistory history;
    private final List<RememberedTable<?>> tables;

    RowHistory(CaseHistory history, List<RememberedTable<?>> tables) {
        this.history = history;
        this.tables = tables;
    }

    /**
     * The events recorded after one moment and until another that changed what stands in any of these columns of a row, or whether it
     * is there, first to last.
     *
     * @param table its name, such as {@code query.plan}
     * @param key the values of its key but the case, in their order, with strokes between
     */
    public List<HistoryEntry> changing(
            String table, String key, Set<String> columns, CaseId caseId, Instant after, Instant until) {
        var found = tables.stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        var folded = new FoldedCase();
        var changing = new ArrayList<HistoryEntry>();
        for (var entry : history.all(caseId)) {
            var before = told(found, folded, columns, key);
            folded.after(entry.event(), entry.recordedAt());
            var known = folded.reached().orElseThrow().recordedAt();
            if (known.isAfter(until)) {
                break;
            }
            if (known.isAfter(after) && !told(found, folded, columns, key).equals(before)) {
                changing.add(entry);
            }
        }
        return changing;
    }

    private static <R> List<List<@Nullable Object>> told(
            RememberedTable<R> table, FoldedCase folded, Set<String> columns, String key) {
        var asked = table.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .toList();
        return folded.reached().stream()
                .flatMap(reached -> table.rows(reached.file()))
                .filter(row -> key(table, row).equals(key))
                .map(row -> BatchTable.values(asked, row))
                .toList();
    }

    private static <R> String key(RememberedTable<R> table, R row) {
        return table.key().stream()
                .filter(column -> !column.name().equals("case_id"))
                .map(column -> value(column, row))
                .collect(joining("|"));
    }

    private static <R> String value(Column<R> column, R row) {
        return String.valueOf(column.value().apply(row));
    }
}
