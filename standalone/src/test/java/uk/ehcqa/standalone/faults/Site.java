package uk.ehcqa.standalone.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import uk.ehcqa.postgres.EmbeddedPostgres;
import uk.ehcqa.standalone.ProductProcess;
import uk.ehcqa.standalone.faults.load.Address;

/** The product in a process of its own, on a database of its own. Both can be killed. */
final class Site implements AutoCloseable {

    private final Path home;
    private final Path databaseHome;
    private final Address address = new Address();
    private @Nullable ProductProcess product;

    Site(Path home) {
        this.home = home;
        this.databaseHome = home.resolve("postgres");
    }

    Address address() {
        return address;
    }

    void start() throws IOException {
        launch();
        address.is(running().awaitReady());
    }

    /** Does not wait until it can be used. */
    void launch() throws IOException {
        product = ProductProcess.launchedIn(home, "--empty");
    }

    /** Also of one that was only launched. */
    void requireProductRunning() throws IOException {
        running().requireRunning();
    }

    void killProduct() {
        running().kill();
        address.isNowhere();
    }

    /** The server alone: the processes that it leaves behind notice, and end by themselves. */
    void killDatabase() throws IOException {
        var pid =
                Files.readAllLines(databaseHome.resolve("data/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Past the product: a connection for each question, so that none is a broken one. */
    JdbcClient jdbc() {
        var database = EmbeddedPostgres.in(databaseHome).start();
        return JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
    }

    @Override
    public void close() throws IOException {
        if (product != null) {
            product.kill();
        }
        EmbeddedPostgres.in(databaseHome).stop();
        FileSystemUtils.deleteRecursively(home);
    }

    private ProductProcess running() {
        if (product == null) {
            throw new IllegalStateException("The product was not started");
        }
        return product;
    }

    /** A process number in a file is no licence to kill. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().command().orElse("").startsWith(databaseHome.toString());
    }
}
