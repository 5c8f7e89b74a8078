package uk.ehcqa.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Empty databases for tests, on a server that lives as long as this JVM and need not survive a power cut. It keeps the time of
 * each commit.
 */
public final class TemporaryPostgres {

    private static final List<String> SETTINGS = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=300",
            "track_commit_timestamp=on");

    private static @Nullable TemporaryPostgres running;

    private final Cluster cluster;
    private final int port;
    private final String password;
    private int databases;

    private TemporaryPostgres(Cluster cluster, int port, String password) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /** A database that nobody has used before. */
    public static synchronized PostgresDatabase newDatabase() {
        if (running == null) {
            var folder = BuildFolder.ofThisBuild();
            running = Turn.in(folder.path(), () -> started(folder.newCluster()));
        }
        return running.createDatabase();
    }

    private static TemporaryPostgres started(Cluster cluster) throws IOException, InterruptedException {
        var port = cluster.port().choose();
        cluster.start(port, SETTINGS);
        var server = new TemporaryPostgres(cluster, port, cluster.password().kept());
        Runtime.getRuntime().addShutdownHook(new Thread(server::end));
        return server;
    }

    private PostgresDatabase createDatabase() {
        var name = "test_" + ++databases;
        try (var connection = PostgresDatabase.at(port, "postgres", password).connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return PostgresDatabase.at(port, name, password);
        } catch (SQLException e) {
            throw new PostgresUnavailable("The temporary PostgreSQL makes no database: " + e.getMessage(), e);
        }
    }

    /** Whoever is still connected, such as a pool that another hook is closing, gets a moment to leave. */
    private void end() {
        try {
            try {
                cluster.stop("smart", 2);
            } catch (PostgresUnavailable stillInUse) {
                cluster.stop("immediate", 10);
            }
            FileUtils.deleteDirectory(cluster.folder().toFile());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
