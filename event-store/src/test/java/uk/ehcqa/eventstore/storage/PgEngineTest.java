package uk.ehcqa.eventstore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tally.Count;
import uk.ehcqa.eventstore.sample.Tally.OpenTally;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.TemporaryPostgres;

class PgEngineTest {

    static final ConfigurableApplicationContext PROGRAM = SampleProgram.on(TemporaryPostgres.newDatabase());

    final CommandGateway commands = PROGRAM.getBean(CommandGateway.class);
    final EventStore events = PROGRAM.getBean(EventStore.class);
    final JdbcClient jdbc = PROGRAM.getBean(JdbcClient.class);
    final TallyId tally = new TallyId(UUID.randomUUID());

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void stores_events_that_can_be_read_with_psql() {
        events.publish(opened(tally, "apples"), counted(tally, 1, 3));

        assertThat(rows("""
                select sequence, aggregate_type, payload_type, payload_revision, payload, metadata
                from event_store.event where payload ->> 'tallyId' = ? order by global_index"""))
                .containsExactly(
                        "0 | Tally | TallyOpened | 1 | {\"label\": \"apples\", \"tallyId\": \"%s\"} | {}"
                                .formatted(tally),
                        "1 | Tally | TallyCounted | 3 | {\"by\": 3, \"tallyId\": \"%s\"} | {}".formatted(tally));
    }

    @Test
    void reads_an_aggregate_back_as_it_was_stored() {
        var opened = opened(tally, "apples");
        events.publish(opened);

        var read = events.readEvents(tally.toString()).next();

        assertThat(read.getPayload()).isEqualTo(new TallyOpened(tally, "apples"));
        assertThat(read.getIdentifier()).isEqualTo(opened.getIdentifier());
        assertThat(read.getTimestamp())
                .isBetween(
                        opened.getTimestamp().minusNanos(1_000),
                        opened.getTimestamp().plusNanos(1_000));
    }

    @Test
    void stores_an_event_that_belongs_to_no_aggregate() {
        events.publish(GenericEventMessage.asEventMessage(new TallyOpened(tally, null)));

        assertThat(rows("select aggregate_id = event_id::text, aggregate_type from event_store.event where"
                        + " payload ->> 'tallyId' = ?"))
                .containsExactly("true | null");
    }

    @Test
    void lets_one_of_many_win_who_create_the_same_aggregate_at_once() {
        var attempts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> commands.sendAndWait(new OpenTally(tally))))
                .toList();

        var outcomes = attempts.stream()
                .map(attempt -> attempt.handle((id, failure) -> failure == null).join());

        assertThat(outcomes.filter(won -> won)).hasSize(1);
        assertThat(rows("select sequence from event_store.event where aggregate_id = ?"))
                .containsExactly("0");
    }

    @Test
    void tells_a_lost_race_from_a_fault() {
        events.publish(opened(tally, "apples"), counted(tally, 1, 3));

        assertThatThrownBy(() -> events.publish(opened(tally, "pears")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> events.publish(counted(tally, 1, 4))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void does_not_repeat_what_it_refuses() {
        events.publish(opened(tally, "apples"));

        assertThatThrownBy(() -> events.publish(opened(tally, "a secret")))
                .satisfies(failure ->
                        assertThat(failure.toString() + failure.getCause()).doesNotContain("secret"));
    }

    @Test
    void handles_commands_from_the_cached_state_and_from_the_stored_events_alike() {
        commands.sendAndWait(new OpenTally(tally));

        assertThat(commands.<Long>sendAndWait(new Count(tally, 2))).isEqualTo(2);
        PROGRAM.getBean(LeastRecentlyUsed.class).removeAll();
        assertThat(commands.<Long>sendAndWait(new Count(tally, 3))).isEqualTo(5);
    }

    @Test
    void cuts_off_a_writer_that_does_not_commit_soon_after_its_event_took_a_number() {
        var transaction = new TransactionTemplate(PROGRAM.getBean(PlatformTransactionManager.class));

        var timeouts = transaction.execute(status -> {
            var before = setting("transaction_timeout");
            events.publish(opened(tally, "apples"));
            return Stream.of(before, setting("transaction_timeout")).toList();
        });

        assertThat(timeouts).containsExactly("0", "30s");
        assertThat(setting("transaction_timeout")).isEqualTo("0");
    }

    @Test
    void refuses_an_event_that_would_be_read_before_the_one_it_follows() {
        var transaction = new TransactionTemplate(PROGRAM.getBean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> transaction.executeWithoutResult(older -> {
                    jdbc.sql("select pg_current_xact_id()::text").query().singleValue();
                    CompletableFuture.runAsync(() -> events.publish(opened(tally, "apples")))
                            .join();
                    events.publish(counted(tally, 1, 3));
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(rows("select sequence from event_store.event where aggregate_id = ?"))
                .containsExactly("0");
    }

    @Test
    void finds_its_place_at_a_moment_in_time() {
        var opened = opened(tally, "apples");
        events.publish(opened, counted(tally, 1, 3));

        var since = events.createTokenAt(opened.getTimestamp().minusNanos(1_000));

        SampleProgram.eventually()
                .untilAsserted(() -> assertThat(PROGRAM.getBean(EventStorageEngine.class)
                                .readEvents(since, false)
                                .<Object>map(EventMessage::getPayload))
                        .containsExactly(new TallyOpened(tally, "apples"), new TallyCounted(tally, 3)));
    }

    @Test
    void is_read_from_the_start_on_another_server_whose_transactions_are_numbered_anew() {
        try (var restored = SampleProgram.on(TemporaryPostgres.newDatabase())) {
            SampleProgram.processor(restored).shutDown();
            var store = restored.getBean(EventStore.class);
            var database = restored.getBean(JdbcClient.class);
            store.publish(opened(tally, "apples"), counted(tally, 1, 3));
            database.sql("update event_store.event set written_by = '1000000000000000'")
                    .update();
            assertThat(store.createHeadToken()).isEqualTo(new ReadUpTo(0, 0));

            database.sql("call event_store.begin_anew()").update();

            assertThat(store.createHeadToken()).isEqualTo(new ReadUpTo(0, 2));
        }
    }

    private String setting(String name) {
        return jdbc.sql("show " + name).query((row, number) -> row.getString(1)).single();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).param(tally.toString()).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static DomainEventMessage<TallyOpened> opened(TallyId tally, String label) {
        return new GenericDomainEventMessage<>("Tally", tally.toString(), 0, new TallyOpened(tally, label));
    }

    private static DomainEventMessage<TallyCounted> counted(TallyId tally, long sequence, int by) {
        return new GenericDomainEventMessage<>("Tally", tally.toString(), sequence, new TallyCounted(tally, by));
    }
}
