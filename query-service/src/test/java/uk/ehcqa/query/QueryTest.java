package uk.ehcqa.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.query.casework.ParkedStory;
import uk.ehcqa.query.casework.RecordedCases;

/** The whole query service on a PostgreSQL of its own, on the morning of Monday 23 November 2026, nobody signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({QueryTest.Surroundings.class, RecordedCases.class, ParkedStory.class, Pages.class})
public @interface QueryTest {

    /** What the service is started with. */
    @Configuration
    class Surroundings {

        @Bean
        DynamicPropertyRegistrar database() {
            var database = TemporaryPostgres.newDatabase();
            return properties -> {
                properties.add("spring.datasource.url", database::jdbcUrl);
                properties.add("spring.datasource.username", database::username);
                properties.add("spring.datasource.password", database::password);
                properties.add("reminders.scheduled", () -> false);
                properties.add("post.scheduled", () -> false);
            };
        }

        @Bean
        @Primary
        Clock monday() {
            var london = ZoneId.of("Europe/London");
            return Clock.fixed(
                    ZonedDateTime.of(2026, 11, 23, 9, 41, 0, 0, london).toInstant(), london);
        }
    }
}
