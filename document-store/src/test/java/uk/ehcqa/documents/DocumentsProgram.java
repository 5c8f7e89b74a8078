package uk.ehcqa.documents;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.postgres.PostgresDatabase;

/** Has the document store on its class path, and a clock that tests set. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class DocumentsProgram {

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    }

    public static ConfigurableApplicationContext on(PostgresDatabase database, String... settings) {
        return with(database, new Class<?>[] {DocumentsProgram.class}, WebApplicationType.NONE, settings);
    }

    public static ConfigurableApplicationContext with(
            PostgresDatabase database, Class<?>[] parts, WebApplicationType type, String... settings) {
        return new SpringApplicationBuilder(parts)
                .web(type)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .properties(settings)
                .run();
    }

    static SettableClock clockOf(ConfigurableApplicationContext program) {
        return (SettableClock) program.getBean(Clock.class);
    }
}
