package uk.ehcqa.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ehcqa.postgres.EmbeddedPostgres;

/** Brings up the database and the product, telling whoever waits what is being done. */
final class Server {

    private static final String EXTERNAL_DATABASE = "SPRING_DATASOURCE_URL";

    private final Path home;
    private final int port;

    Server(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** @param plans the size of the invented caseload to bring in first, 0 for none */
    ConfigurableApplicationContext start(int plans) {
        say("Starting EHC Plan Quality; its data lie in " + home.toAbsolutePath());
        requireFreePort();
        var settings = new HashMap<String, Object>(Map.of(
                "server.port", port,
                "ehcqa.home", home.toString(),
                "ehcqa.demonstration.plans", plans,
                "ehcqa.imports.spool", home.resolve(Home.SPOOL).toString(),
                "logging.file.name", home.resolve(Home.LOG).toString()));
        if (System.getenv(EXTERNAL_DATABASE) == null) {
            settings.putAll(embeddedDatabase());
        }
        say("Starting the product");
        return new SpringApplicationBuilder(StandaloneApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
    }

    private Map<String, Object> embeddedDatabase() {
        var postgres = EmbeddedPostgres.in(created(home.resolve("postgres"))).reportingTo(Server::say);
        var database = postgres.start();
        postgres.keepRunning();
        SpringApplication.getShutdownHandlers().add(postgres::stop);
        var keys = database.beside("key_store");
        return Map.of(
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                "key-store.url", keys.jdbcUrl(),
                "key-store.username", keys.username(),
                "key-store.password", keys.password(),
                "key-store.master-key-file", MasterKeyFile.in(home).toString());
    }

    /** Asked before the database is started, so that a second start leaves the first one alone. */
    private void requireFreePort() {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new CannotServe(
                    "Port " + port
                            + " is in use: perhaps EHC Plan Quality runs already. Stop it, or choose another port with --port.");
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new CannotServe("The folder " + folder.toAbsolutePath()
                    + " cannot be created. Choose another with --home, or EHCQA_HOME.");
        }
    }

    static void say(String progress) {
        System.out.println(progress);
    }
}
