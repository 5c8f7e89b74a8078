package uk.ehcqa.eventstore.sheets;

import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.sample.TallyEvent;
import uk.ehcqa.eventstore.sample.TallyEvent.Secret;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyForgotten;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.postgres.PostgresDatabase;

/** A running program with {@link Sheets}, and what tests do with it. */
public record SheetsProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    /** What the program is made of. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Sheets.class)
    static class Parts {

        @Bean
        EventTypes tallyEvents() {
            return TallyEvent.STORED;
        }

        @Bean
        PersonalData tallySecrets() {
            return new PersonalData(Secret.class, "tallyId", TallyForgotten.class, Map.of(String.class, "[erased]"));
        }

        @Bean
        DatabaseSchema sheetsSchema() {
            return new DatabaseSchema("sheets");
        }
    }

    public static SheetsProgram on(PostgresDatabase database) {
        return new SheetsProgram(new SpringApplicationBuilder(Parts.class)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .run());
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Sheets sheets() {
        return part(Sheets.class);
    }

    public StreamingEventProcessor processor() {
        return part(EventProcessingConfiguration.class)
                .eventProcessor(Sheets.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Publishes all of it at once: a tally that is opened and counts. */
    public UUID tally(@Nullable String label, int... counts) {
        var tally = UUID.randomUUID();
        publish(Stream.concat(
                        Stream.of(opened(tally, label)),
                        IntStream.range(0, counts.length).mapToObj(i -> counted(tally, i + 1, counts[i])))
                .toArray(DomainEventMessage<?>[]::new));
        return tally;
    }

    public void publish(DomainEventMessage<?>... events) {
        part(EventStore.class).publish(List.of(events));
    }

    public static DomainEventMessage<?> opened(UUID tally, @Nullable String label) {
        return message(new TallyOpened(new TallyId(tally), label), 0);
    }

    public static DomainEventMessage<?> counted(UUID tally, long sequence, int by) {
        return message(new TallyCounted(new TallyId(tally), by), sequence);
    }

    /** "version/total", once the sheet is that far. */
    public void awaitSheet(UUID tally, String expected) {
        eventually().until(() -> sheet(tally).equals(expected));
    }

    public String sheet(UUID tally) {
        return texts("select version || '/' || total from sheets.sheet where tally_id = ?", tally).stream()
                .findFirst()
                .orElse("none");
    }

    public List<String> texts(String query, Object... parameters) {
        return part(JdbcClient.class)
                .sql(query)
                .params(parameters)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public void sql(String statement, Object... parameters) {
        part(JdbcClient.class).sql(statement).params(parameters).update();
    }

    @Override
    public void close() {
        context.close();
    }

    private static DomainEventMessage<?> message(TallyEvent event, long sequence) {
        return new GenericDomainEventMessage<>("Tally", event.tallyId().toString(), sequence, event);
    }
}
