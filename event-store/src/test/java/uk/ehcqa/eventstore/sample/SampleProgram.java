package uk.ehcqa.eventstore.sample;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.SnapshotType;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.sample.TallyEvent.Secret;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyForgotten;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.postgres.PostgresDatabase;

/** Has the event store on its class path, and names its events and its schema: that is all there is to do. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Tally.class, Tallies.class})
public class SampleProgram {

    @Bean
    EventTypes tallyEvents() {
        return TallyEvent.STORED;
    }

    @Bean
    PersonalData tallySecrets() {
        return new PersonalData(Secret.class, "tallyId", TallyForgotten.class, Map.of(String.class, "[erased]"));
    }

    @Bean
    SnapshotType tallySnapshots() {
        return new SnapshotType(Tally.class, Tally.State.class);
    }

    @Bean
    DatabaseSchema sampleSchema() {
        return new DatabaseSchema("sample");
    }

    public static ConfigurableApplicationContext on(PostgresDatabase database, String... settings) {
        return new SpringApplicationBuilder(SampleProgram.class)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .properties(settings)
                .run();
    }

    /** The processor behind {@link Tallies}. */
    public static StreamingEventProcessor processor(ConfigurableApplicationContext program) {
        return program.getBean(EventProcessingConfiguration.class)
                .eventProcessor("tallies", StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Patient enough for a busy machine. */
    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }
}
