package uk.ehcqa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PostgreSQL server whose programs, data and password lie in one folder, its home. It outlives a program that is
 * killed and is adopted by the next; a program that ends in good order stops it.
 */
public final class EmbeddedPostgres {

    /** Said at each start, so that no configuration file takes it back: what was acknowledged is on the disk. */
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private final Path home;
    private final Consumer<String> progress;
    private volatile boolean wanted;

    private EmbeddedPostgres(Path home, Consumer<String> progress) {
        this.home = home;
        this.progress = progress;
    }

    public static EmbeddedPostgres in(Path home) {
        return new EmbeddedPostgres(home, step -> {});
    }

    /** Tells of each step that takes a noticeable time. */
    public EmbeddedPostgres reportingTo(Consumer<String> progress) {
        return new EmbeddedPostgres(home, progress);
    }

    /** Starts the server, or adopts it if it runs already. */
    public PostgresDatabase start() {
        return Turn.in(home, () -> {
            var cluster = cluster();
            try {
                return adoptedOrStarted(cluster);
            } catch (PostgresUnavailable mayHavePassed) {
                return adoptedOrStarted(cluster);
            }
        });
    }

    /** Until it is stopped from here, starts the server again whenever it ends, at the same address: it was killed, or crashed. */
    public void keepRunning() {
        wanted = true;
        Watch.over(() -> Turn.in(home, this::atWork));
    }

    /** Stops the server for everyone who uses it. */
    public void stop() {
        wanted = false;
        if (!Files.exists(home)) {
            return;
        }
        Turn.in(home, () -> {
            var cluster = cluster();
            if (cluster.processes().postmaster().isPresent()) {
                cluster.stop("fast", 60);
            }
            return cluster;
        });
    }

    private Optional<ProcessHandle> atWork() throws IOException, InterruptedException {
        if (!wanted) {
            return Optional.empty();
        }
        var cluster = cluster();
        adoptedOrStarted(cluster);
        return cluster.processes().postmaster().map(Postmaster::process);
    }

    private Cluster cluster() throws IOException, InterruptedException {
        var folder = home.toRealPath();
        return new Cluster(folder, Binaries.unpackedIn(folder, progress), Account.usable());
    }

    private PostgresDatabase adoptedOrStarted(Cluster cluster) throws IOException, InterruptedException {
        var running = cluster.processes().postmaster();
        var port = running.isPresent() ? running.get().port() : started(cluster);
        var database = PostgresDatabase.at(port, "postgres", cluster.password().kept());
        try {
            database.connect().close();
            return database;
        } catch (SQLException e) {
            throw new PostgresUnavailable(
                    "PostgreSQL runs in " + cluster.folder() + " but lets nobody in: " + e.getMessage(), e);
        }
    }

    private int started(Cluster cluster) throws IOException, InterruptedException {
        cluster.processes().forgetPostmaster();
        if (!Files.exists(cluster.data())) {
            progress.accept("Creating the database cluster…");
            cluster.create();
        }
        cluster.requireSameVersion();
        var port = cluster.port().choose();
        progress.accept("Starting PostgreSQL " + Binaries.VERSION + "…");
        cluster.start(port, DURABLE);
        return port;
    }
}
