package uk.ehcqa.eventstore.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The latest rebuilding of each projection. Sole writer of {@code event_store.rebuild}. */
class Rebuilds {

    private final JdbcClient jdbc;

    Rebuilds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rebuild> latest(String projection) {
        return jdbc.sql("select * from event_store.rebuild where projection = ?")
                .param(projection)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether it was begun: not while there is one under way. */
    boolean begin(String projection, String by, long cases) {
        return jdbc.sql("""
                insert into event_store.rebuild (projection, started_by, cases) values (?, ?, ?)
                on conflict (projection) do update set started_at = now(), started_by = excluded.started_by,
                    cases = excluded.cases, rebuilt = 0, changed = 0, reached = '', finished_at = null, failure = null
                where rebuild.finished_at is not null""").params(projection, by, cases).update() == 1;
    }

    /** The last case of one that is under way; no other process may go on with it before the transaction ends. */
    Optional<String> take(String projection) {
        return jdbc.sql("""
                select reached from event_store.rebuild where projection = ? and finished_at is null for update""").param(projection).query(String.class).optional();
    }

    void advance(String projection, String reached, int rebuilt, long changed) {
        jdbc.sql("""
                update event_store.rebuild set reached = ?, rebuilt = rebuilt + ?, changed = changed + ?
                where projection = ?""").params(reached, rebuilt, changed, projection).update();
    }

    void finish(String projection, @Nullable String failure) {
        jdbc.sql("update event_store.rebuild set finished_at = now(), failure = ? where projection = ?")
                .param(failure)
                .param(projection)
                .update();
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getString("projection"),
                moment(row, "started_at"),
                row.getString("started_by"),
                row.getLong("cases"),
                row.getLong("rebuilt"),
                row.getLong("changed"),
                row.getObject("finished_at") == null ? null : moment(row, "finished_at"),
                row.getString("failure"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
