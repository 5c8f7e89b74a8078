package uk.ehcqa.eventstore;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that every program on the event store wants, unless it says otherwise. */
class ProgramDefaults implements EnvironmentPostProcessor {

    private static final String DRIVER = "spring.datasource.hikari.data-source-properties.";

    /**
     * Without the first, the driver's error messages repeat the rejected row, and with it what we know of a person. Without the
     * second, it waits for ever for a database that the network has lost, and so, one after the other, do all connections.
     * Without the last, a program that is degraded would call itself up.
     */
    private static final Map<String, Object> DEFAULTS = Map.of(
            DRIVER + "logServerErrorDetail",
            "false",
            DRIVER + OutsideThePool.LONGEST_SILENCE,
            "60",
            "logging.level.org.axonframework.config.AxonIQConsoleModule",
            "warn",
            "management.endpoint.health.status.order",
            "down,out-of-service,degraded,up,unknown");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
        environment.getPropertySources().addLast(new MapPropertySource("eventStoreDefaults", DEFAULTS));
    }
}
