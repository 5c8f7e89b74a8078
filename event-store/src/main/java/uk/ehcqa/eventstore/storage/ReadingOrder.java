package uk.ehcqa.eventstore.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The questions that readers ask. {@code pg_snapshot_xmin} is the oldest transaction still at work: all older ones have ended,
 * and what they wrote can be seen.
 */
public final class ReadingOrder {

    private static final String SETTLED = "written_by < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String COLUMNS = "written_by::text::bigint as written_by, global_index";

    /** All that an event is made from. */
    static final String EVENT = COLUMNS + ", event_id, aggregate_id, sequence, aggregate_type,"
            + " recorded_at, payload_type, payload_revision, payload, metadata";

    private static final String POSITION = "select " + COLUMNS + " ";

    /** Whether there are events that readers may not read yet. */
    public static final String IS_ANY_HELD_BACK =
            "select exists (select from event_store.event where not (" + SETTLED + "))";

    private ReadingOrder() {}

    static PreparedStatement following(Connection connection, ReadUpTo last, int atMost) throws SQLException {
        var query = connection.prepareStatement("""
                select %s from event_store.event
                where (written_by, global_index) > (?::text::xid8, ?) and %s
                order by event.written_by, event.global_index limit ?""".formatted(EVENT, SETTLED));
        query.setString(1, Long.toString(last.writtenBy()));
        query.setLong(2, last.globalIndex());
        query.setInt(3, atMost);
        return query;
    }

    static PreparedStatement last(Connection connection) throws SQLException {
        return connection.prepareStatement(POSITION + """
                from event_store.event where %s
                order by event.written_by desc, event.global_index desc limit 1""".formatted(SETTLED));
    }

    static PreparedStatement firstSince(Connection connection, Instant at) throws SQLException {
        var query = connection.prepareStatement(POSITION + """
                from event_store.event where recorded_at >= ? and %s
                order by event.written_by, event.global_index limit 1""".formatted(SETTLED));
        query.setObject(1, at.atOffset(ZoneOffset.UTC));
        return query;
    }

    static ReadUpTo position(ResultSet row) throws SQLException {
        return new ReadUpTo(row.getLong("written_by"), row.getLong("global_index"));
    }
}
