package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;

/**
 * Every review of which the meeting is on record, as it was known at each moment. Sole writer of {@code query.review_as_known}, from
 * which {@link uk.ehcqa.query.asat.AsAt} reads.
 */
@Component
class ReviewsAsKnown implements FoldedTable {

    /**
     * A row of {@code query.review}, and when it was known.
     *
     * @param until null while it is known so
     */
    record Known(
            HeldReviews.Row row, Instant from, @Nullable Instant until) {

        Known knownUntil(Instant at) {
            return new Known(row, from, at);
        }

        /** The last day on which its decision was awaited; null while it is. */
        @Nullable
        LocalDate awaitedUntil() {
            return row.awaitedUntil();
        }
    }

    private static final BatchTable<Known> TABLE =
            new BatchTable<>("query.review_as_known", "case_id, plan, review, known_from", columns());

    private final JdbcClient jdbc;

    ReviewsAsKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing: it goes by each change. */
    @Override
    public void store(Collection<CaseChange> changes) {}

    @Override
    public void follow(List<CaseChange> changes) {
        var reviews = new KnownReviews();
        changes.forEach(reviews::follow);
        end(reviews.endings());
        if (!reviews.changedAtOnce().isEmpty()) {
            jdbc.sql("delete from query.review_as_known where case_id = any(?) and known_until = known_from")
                    .param(new SqlArrayValue(
                            "uuid",
                            reviews.changedAtOnce().stream()
                                    .map(id -> id.value())
                                    .toArray()))
                    .update();
        }
        TABLE.add(jdbc, reviews.begun());
    }

    @Override
    public void delete(Object[] cases) {
        TABLE.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return TABLE.digests(jdbc, cases);
    }

    private void end(Map<HeldReviews.Key, Instant> endings) {
        if (endings.isEmpty()) {
            return;
        }
        var keys = endings.keySet();
        jdbc.sql("""
                update query.review_as_known known set known_until = ending.known_until
                from unnest(?, ?, ?, ?) as ending (case_id, plan, review, known_until)
                where known.case_id = ending.case_id and known.plan = ending.plan and known.review = ending.review
                    and known.known_until is null""")
                .param(array("uuid", keys.stream().map(key -> key.caseId().value())))
                .param(array("int", keys.stream().map(HeldReviews.Key::plan)))
                .param(array("int", keys.stream().map(HeldReviews.Key::review)))
                .param(array("timestamptz", endings.values().stream()))
                .update();
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private static List<Column<Known>> columns() {
        var columns = new ArrayList<Column<Known>>();
        columns.add(new Column<>("known_from", "timestamptz", Known::from));
        columns.add(new Column<>("known_until", "timestamptz", Known::until));
        columns.add(new Column<>("awaited_until", "date", Known::awaitedUntil));
        HeldReviews.COLUMNS.forEach(column -> columns.add(new Column<>(
                column.name(), column.type(), known -> column.value().apply(known.row()))));
        return columns;
    }
}
