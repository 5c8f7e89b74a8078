package uk.ehcqa.benchmarks.program;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import uk.ehcqa.postgres.EmbeddedPostgres;
import uk.ehcqa.postgres.PostgresDatabase;

/**
 * The database server of all contenders: the one that the product brings, with commits that are on the disk when they are
 * acknowledged. It differs from the product's in two settings. Checkpoints are made between measurements, not in the midst of
 * one; and the server keeps the time of each commit, by which it is known when something could be seen.
 */
public final class DurablePostgres {

    private static final List<String> SETTINGS = List.of(
            "max_wal_size = '16GB'",
            "checkpoint_timeout = '1h'",
            "track_commit_timestamp = on",
            "max_connections = 300");

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final long ROWS_WHEN_QUIET = 20;
    private static final int LONGEST_WAIT = 240;

    private final EmbeddedPostgres server;
    private final PostgresDatabase maintenance;

    private DurablePostgres(EmbeddedPostgres server, PostgresDatabase maintenance) {
        this.server = server;
        this.maintenance = maintenance;
    }

    public static DurablePostgres in(Path folder) throws SQLException {
        var server = EmbeddedPostgres.in(folder);
        var first = server.start();
        try (var connection = first.connect();
                var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                statement.execute("alter system set " + setting);
            }
        }
        server.stop();
        return new DurablePostgres(server, server.start());
    }

    public PostgresDatabase newDatabase(String name) throws SQLException {
        execute("create database " + name);
        var url = maintenance.jdbcUrl().replaceFirst("/postgres$", "/" + name);
        return new PostgresDatabase(url, maintenance.username(), maintenance.password());
    }

    /** Until nothing is written any more, such as read models of what was recorded before. */
    public void settle() throws SQLException {
        var before = rowsWritten();
        for (var look = 0; look < LONGEST_WAIT; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            var now = rowsWritten();
            if (now - before < ROWS_WHEN_QUIET) {
                break;
            }
            before = now;
        }
        execute("checkpoint");
    }

    public String version() throws SQLException {
        try (var connection = maintenance.connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    public void stop() {
        server.stop();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = maintenance.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rowsWritten() throws SQLException {
        try (var connection = maintenance.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select sum(tup_inserted + tup_updated + tup_deleted)::bigint from pg_stat_database")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
