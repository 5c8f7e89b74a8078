package uk.ehcqa.query.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.casework.BatchTable.Column;

/** A derived table beside which it is kept what was known of its rows before, so that it can be asked as known at a moment or for a day. */
abstract class RememberedTable<R> extends DerivedTable<R> {

    private final KnownTable<R> known;
    private final BatchTable<R> table;
    private final List<Column<R>> key;

    RememberedTable(JdbcClient jdbc, BatchTable<R> table) {
        super(jdbc, table);
        this.known = new KnownTable<>(jdbc, table);
        this.table = table;
        this.key = table.keys();
    }

    final String name() {
        return table.name();
    }

    final List<Column<R>> key() {
        return key;
    }

    final List<Column<R>> columns() {
        return table.columns();
    }

    @Override
    public final void follow(List<CaseTurns> turns) {
        var rows = new KnownRows<R>();
        turns.forEach(each -> rows.follow(
                each,
                new Spells<>(
                        each,
                        new RowsByDay<>(key, columns(), this::rows, each::before),
                        new RowsByDay<>(key, columns(), this::rows, each::after))));
        known.write(rows);
        var erased = turns.stream()
                .filter(CaseTurns::erased)
                .map(each -> each.caseId().toString())
                .toArray();
        if (erased.length > 0) {
            personal().ifPresent(condition -> known.delete(erased, condition));
        }
    }

    /** Which of the rows that were known tell something of a person that must not be known once it is erased. */
    Optional<String> personal() {
        return Optional.empty();
    }

    @Override
    public final void delete(Object[] cases) {
        super.delete(cases);
        known.delete(cases);
    }

    @Override
    public final Map<String, String> digests(Object[] cases) {
        return Stream.of(super.digests(cases), known.digests(cases))
                .flatMap(digests -> digests.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, String::concat));
    }
}
