package uk.ehcqa.eventstore.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;

/** A connection of its own for every writer, and the pool for the reader. */
record Connections(DataSource pool, Map<Integer, Connection> writers) {

    Connections(DataSource pool) {
        this(pool, new HashMap<>());
    }

    DataSource reader() {
        return pool;
    }

    Connection writer(int number) {
        return writers.computeIfAbsent(number, first -> opened());
    }

    /** Waits until no transaction of anybody holds readers back: PostgreSQL has some of its own. */
    void awaitQuiet() {
        SampleProgram.eventually()
                .pollInterval(Duration.ofMillis(1))
                .until(() ->
                        JdbcClient.create(pool).sql("""
                        select not exists (select from event_store.event
                            where written_by >= pg_snapshot_xmin(pg_current_snapshot()))""").query(Boolean.class).single());
    }

    private Connection opened() {
        try {
            var connection = pool.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
