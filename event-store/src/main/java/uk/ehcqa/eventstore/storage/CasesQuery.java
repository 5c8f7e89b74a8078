package uk.ehcqa.eventstore.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The questions that are asked about whole cases. */
final class CasesQuery {

    private CasesQuery() {}

    static PreparedStatement eventsOf(Connection connection, Collection<String> cases) throws SQLException {
        return ofThese(
                connection,
                cases,
                "select %s from event_store.event where aggregate_id = any(?) order by aggregate_id, sequence"
                        .formatted(ReadingOrder.EVENT));
    }

    static PreparedStatement stored(Connection connection, Collection<String> cases) throws SQLException {
        return ofThese(
                connection,
                cases,
                "select aggregate_id from event_store.event where aggregate_id = any(?) and sequence = 0");
    }

    static PreparedStatement after(Connection connection, String type, String last, int atMost) throws SQLException {
        var query = connection.prepareStatement("""
                select aggregate_id from event_store.event
                where sequence = 0 and aggregate_type = ? and aggregate_id > ? order by aggregate_id limit ?""");
        query.setString(1, type);
        query.setString(2, last);
        query.setInt(3, atMost);
        return query;
    }

    static PreparedStatement count(Connection connection, String type) throws SQLException {
        var query = connection.prepareStatement(
                "select count(*) from event_store.event where sequence = 0 and aggregate_type = ?");
        query.setString(1, type);
        return query;
    }

    private static PreparedStatement ofThese(Connection connection, Collection<String> cases, String sql)
            throws SQLException {
        var query = connection.prepareStatement(sql);
        query.setArray(1, connection.createArrayOf("text", cases.toArray()));
        return query;
    }
}
