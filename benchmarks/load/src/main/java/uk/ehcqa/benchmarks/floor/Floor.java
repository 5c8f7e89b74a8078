package uk.ehcqa.benchmarks.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Writes what one command writes to the event store, with nothing around it: the same rows into a table with the same indexes. */
public final class Floor implements Work {

    private static final String INSERT = """
            insert into floor.event (event_id, aggregate_id, sequence, aggregate_type, recorded_at,
                                     payload_type, payload_revision, payload, metadata)
            values (?, ?, ?, 'EhcCase', ?, ?, '1', ?::jsonb, ?::jsonb)""";

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<StoredRow> rows;

    private Floor(Connection connection, List<StoredRow> rows) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(INSERT);
        this.rows = rows;
        connection.setAutoCommit(rows.size() == 1);
    }

    /** Beside the event store, whose table it is made like. */
    public static Work.Source in(PostgresDatabase database, List<StoredRow> rows) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists floor");
            statement.execute("create table if not exists floor.event (like event_store.event including all)");
        }
        return client -> new Floor(database.connect(), rows);
    }

    @Override
    public boolean once(SplittableRandom random) throws SQLException {
        var aggregate = unused().toString();
        var at = OffsetDateTime.ofInstant(LondonTime.clock().instant(), ZoneOffset.UTC);
        for (var sequence = 0; sequence < rows.size(); sequence++) {
            var row = rows.get(sequence);
            insert.setObject(1, unused());
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setObject(4, at);
            insert.setString(5, row.type());
            insert.setString(6, row.payload());
            insert.setString(7, row.metadata());
            insert.addBatch();
        }
        insert.executeBatch();
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        return true;
    }

    /** Seeded, the next measurement would write the same ids again. */
    private static UUID unused() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
