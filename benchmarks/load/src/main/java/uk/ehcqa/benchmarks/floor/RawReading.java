package uk.ehcqa.benchmarks.floor;

import java.sql.SQLException;
import uk.ehcqa.postgres.PostgresDatabase;

/** Reads all events in the order of reading, and does nothing with them. */
public final class RawReading {

    private static final int AT_ONCE = 500;

    private RawReading() {}

    /** How many events a second. */
    public static double of(PostgresDatabase database) throws SQLException {
        var begun = System.nanoTime();
        var events = 0L;
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery("""
                    select payload, metadata from event_store.event order by written_by, global_index""")) {
                while (rows.next()) {
                    rows.getBytes(1);
                    rows.getBytes(2);
                    events++;
                }
            }
        }
        return events / ((System.nanoTime() - begun) / 1e9);
    }
}
