package uk.ehcqa.standalone.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.standalone.StandaloneApplication;
import uk.ehcqa.standalone.browser.RunningProduct;
import uk.ehcqa.standalone.faults.load.Address;
import uk.ehcqa.standalone.faults.load.Api;
import uk.ehcqa.standalone.faults.oracle.ReadModels;
import uk.ehcqa.standalone.faults.oracle.Store;
import uk.ehcqa.standalone.faults.wire.Wire;

/** The product in this JVM, on a database that it reaches over a wire, on Monday 23 November 2026. Tests share it. */
final class ProductHere {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** In seconds; shorter than usual, and shorter than connections stall. */
    private static final int LONGEST_SILENCE = 3;

    private static final ProductHere SHARED = started();

    private final Wire wire;
    private final JdbcClient jdbc;
    private final ConfigurableApplicationContext context;

    private ProductHere(Wire wire, PostgresDatabase database, ConfigurableApplicationContext context) {
        this.wire = wire;
        this.jdbc = JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
        this.context = context;
    }

    static ProductHere shared() {
        return SHARED;
    }

    Api api() {
        var address = new Address();
        address.is(URI.create(address()));
        return new Api(address);
    }

    Administrator administrator() {
        return new Administrator(address());
    }

    Wire wire() {
        return wire;
    }

    /** Past the wire. */
    JdbcClient jdbc() {
        return jdbc;
    }

    ReadModels models() {
        return new ReadModels(jdbc);
    }

    Store store() {
        return new Store(jdbc);
    }

    /** Writes the read models. */
    StreamingEventProcessor projection() {
        return context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("cases", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static ProductHere started() {
        try {
            var database = TemporaryPostgres.newDatabase();
            var port =
                    URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
            var wire = Wire.to(port);
            var context = new SpringApplicationBuilder(RunningProduct.StandingClock.class, StandaloneApplication.class)
                    .properties(
                            "server.port=0",
                            "spring.datasource.url="
                                    + database.jdbcUrl().replace(":" + port + "/", ":" + wire.port() + "/")
                                    + "?sslmode=disable",
                            "spring.datasource.hikari.data-source-properties.socketTimeout=" + LONGEST_SILENCE,
                            "spring.datasource.username=" + database.username(),
                            "spring.datasource.password=" + database.password())
                    .run();
            return new ProductHere(wire, database, context);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
