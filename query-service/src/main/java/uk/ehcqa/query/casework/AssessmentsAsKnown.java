package uk.ehcqa.query.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.query.casework.KnownSpells.Ending;

/**
 * Every needs assessment as it was known at each moment, for each day. Sole writer of {@code query.assessment_as_known}, from
 * which {@link uk.ehcqa.query.asat.AsAt} reads.
 */
@Component
class AssessmentsAsKnown implements FoldedTable {

    private static final BatchTable<KnownSpell> TABLE =
            new BatchTable<>("query.assessment_as_known", "case_id, episode, holds_from, known_from", columns());

    private static final String END = """
            update query.assessment_as_known known
            set known_until = ending.known_until,
                next_from = coalesce(ending.next_from, known.next_from),
                next_known_from = coalesce(ending.next_known_from, known.next_known_from)
            from unnest(?, ?, ?, ?, ?, ?)
                as ending (case_id, episode, holds_from, known_until, next_from, next_known_from)
            where known.case_id = ending.case_id and known.episode = ending.episode
                and known.holds_from = ending.holds_from and known.known_until is null
            """;

    private final JdbcClient jdbc;

    AssessmentsAsKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing: it goes by each change. */
    @Override
    public void store(Collection<CaseChange> changes) {}

    @Override
    public void follow(List<CaseChange> changes) {
        var spells = new KnownSpells();
        changes.forEach(spells::follow);
        end(spells.endings());
        if (!spells.changedAtOnce().isEmpty()) {
            var cases = spells.changedAtOnce().stream().map(id -> id.value()).toArray();
            jdbc.sql("delete from query.assessment_as_known where case_id = any(?) and known_until = known_from")
                    .param(new SqlArrayValue("uuid", cases))
                    .update();
        }
        TABLE.add(jdbc, spells.begun());
    }

    @Override
    public void delete(Object[] cases) {
        TABLE.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return TABLE.digests(jdbc, cases);
    }

    private void end(Collection<Ending> endings) {
        if (endings.isEmpty()) {
            return;
        }
        jdbc.sql(END)
                .param(array("uuid", endings, it -> it.key().caseId().value()))
                .param(array("int", endings, it -> it.key().episode()))
                .param(array("date", endings, it -> it.key().holdsFrom()))
                .param(array("timestamptz", endings, Ending::until))
                .param(array("date", endings, Ending::next))
                .param(array("timestamptz", endings, Ending::nextKnownFrom))
                .update();
    }

    private static SqlArrayValue array(
            String type, Collection<Ending> endings, Function<Ending, @Nullable Object> value) {
        return new SqlArrayValue(type, endings.stream().map(value).toArray());
    }

    private static List<Column<KnownSpell>> columns() {
        var columns = new ArrayList<Column<KnownSpell>>();
        columns.add(new Column<>("holds_from", "date", known -> known.key().holdsFrom()));
        columns.add(new Column<>("known_from", "timestamptz", KnownSpell::from));
        columns.add(new Column<>("known_until", "timestamptz", KnownSpell::until));
        columns.add(new Column<>("next_from", "date", KnownSpell::next));
        columns.add(new Column<>("next_known_from", "timestamptz", KnownSpell::nextKnownFrom));
        IntStream.range(0, NeedsAssessments.COLUMNS.size())
                .mapToObj(AssessmentsAsKnown::told)
                .forEach(columns::add);
        return columns;
    }

    private static Column<KnownSpell> told(int place) {
        var column = NeedsAssessments.COLUMNS.get(place);
        return new Column<>(
                column.name(), column.type(), known -> known.spell().told().get(place));
    }
}
