package uk.ehcqa.query.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * A table of which the rows of a case follow from what the case is, and from nothing else. So the rows that stood before are known
 * without asking, and a change that leaves them alone, as most do, costs the database nothing.
 */
abstract class DerivedTable<R> implements FoldedTable {

    private final JdbcClient jdbc;
    private final BatchTable<R> table;

    DerivedTable(JdbcClient jdbc, BatchTable<R> table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The rows of one case, in the same order whenever they are the same. */
    abstract Stream<R> rows(CaseFile file);

    @Override
    public final void store(Collection<CaseChange> changes) {
        var left = new ArrayList<R>();
        var told = new ArrayList<R>();
        for (var change : changes) {
            var before = before(change.before());
            var after = rows(change.after().file()).toList();
            if (!table.tellTheSame(before, after)) {
                left.addAll(table.withoutKeysOf(before, after));
                told.addAll(after);
            }
        }
        table.delete(jdbc, left);
        table.upsert(jdbc, told);
    }

    @Override
    public void delete(Object[] cases) {
        table.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return table.digests(jdbc, cases);
    }

    private List<R> before(@Nullable CaseAtVersion before) {
        return before == null ? List.of() : rows(before.file()).toList();
    }
}
