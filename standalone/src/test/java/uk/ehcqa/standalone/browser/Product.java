package uk.ehcqa.standalone.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.standalone.StandaloneApplication;

/** The whole product with an invented caseload, on Monday 23 November 2026 at 09:41, started once for all tests. */
final class Product {

    private static final ConfigurableApplicationContext PRODUCT = start();

    private Product() {}

    static String address() {
        return "http://127.0.0.1:" + PRODUCT.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Configuration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        Clock clock() {
            var london = ZoneId.of("Europe/London");
            return Clock.fixed(
                    LocalDateTime.of(2026, 11, 23, 9, 41).atZone(london).toInstant(), london);
        }
    }

    private static ConfigurableApplicationContext start() {
        var database = TemporaryPostgres.newDatabase();
        return new SpringApplicationBuilder(StandingClock.class, StandaloneApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        "ehcqa.demonstration.plans=600",
                        "ehcqa.home=" + temporaryHome())
                .run();
    }

    private static Path temporaryHome() {
        try {
            return Files.createTempDirectory("ehc-plan-quality-test");
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
