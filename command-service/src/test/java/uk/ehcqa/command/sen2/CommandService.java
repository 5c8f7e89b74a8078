package uk.ehcqa.command.sen2;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import uk.ehcqa.command.CommandServiceApplication;
import uk.ehcqa.postgres.TemporaryPostgres;

/** Runs a test against the whole command service, on a PostgreSQL of its own, on Monday 23 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CommandService.Monday.class, CommandServiceApplication.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CommandService.OwnDatabase.class)
public @interface CommandService {

    /** The day of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    class Monday {

        @Bean
        Clock clock() {
            var london = ZoneId.of("Europe/London");
            return Clock.fixed(Sample.TODAY.atTime(9, 0).atZone(london).toInstant(), london);
        }
    }

    /** A database that nobody has used before. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TemporaryPostgres.newDatabase();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "database",
                            Map.of(
                                    "spring.datasource.url", database.jdbcUrl(),
                                    "spring.datasource.username", database.username(),
                                    "spring.datasource.password", database.password())));
        }
    }
}
