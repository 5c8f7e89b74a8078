package uk.ehcqa.eventstore.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.keys.SubjectKeys;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tallies;
import uk.ehcqa.eventstore.sample.Tally.Count;
import uk.ehcqa.eventstore.sample.Tally.OpenTally;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.TemporaryPostgres;

class SnapshotsTest {

    static final ConfigurableApplicationContext PROGRAM =
            SampleProgram.on(TemporaryPostgres.newDatabase(), "event-store.snapshots.every=5");

    final CommandGateway commands = PROGRAM.getBean(CommandGateway.class);
    final JdbcClient jdbc = PROGRAM.getBean(JdbcClient.class);
    final TallyId tally = new TallyId(UUID.randomUUID());

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void are_sealed_as_a_whole() {
        openAndCount(4);

        awaitSnapshotAfter(4);

        assertThat(text("select payload_type || ' ' || payload::text from event_store.snapshot where aggregate_id = ?"))
                .startsWith("Tally \"A256GCM." + tally + ".")
                .doesNotContain("total");
    }

    @Test
    void cannot_be_read_any_more_once_the_key_is_destroyed() {
        openAndCount(4);
        awaitSnapshotAfter(4);
        var store = PROGRAM.getBean(EventStore.class);
        assertThat(store.readEvents(tally.toString()).asStream()).hasSize(1);

        PROGRAM.getBean(SubjectKeys.class).destroy(List.of(tally.value()));

        assertThat(store.readEvents(tally.toString()).asStream()).hasSize(5);
    }

    @Test
    void spare_reading_the_events_before_them() {
        openAndCount(4);
        awaitSnapshotAfter(4);
        count();
        count();
        sql("delete from event_store.event where aggregate_id = ? and sequence <= 4");

        assertThat(countAfresh()).isEqualTo(7);
    }

    @Test
    void are_taken_again_and_again_and_only_the_last_is_kept() {
        openAndCount(4);
        awaitSnapshotAfter(4);

        countUntil(() -> snapshotAfter() >= 9);
        forgetAggregates();
        countUntil(() -> snapshotAfter() >= 14);

        assertThat(text("select count(*) from event_store.snapshot where aggregate_id = ?"))
                .isEqualTo("1");
        assertThat(countAfresh()).isEqualTo(count() - 1);
    }

    @Test
    void of_another_shape_are_passed_over_and_replaced() {
        openAndCount(4);
        awaitSnapshotAfter(4);
        giveTheSnapshotAnotherShape();

        assertThat(countAfresh()).isEqualTo(5);

        countUntil(() -> snapshotAfter() > 4);
    }

    @Test
    void of_another_shape_are_replaced_even_after_the_same_event() {
        openAndCount(4);
        awaitSnapshotAfter(4);
        var store = PROGRAM.getBean(EventStore.class);
        var snapshot = store.readEvents(tally.toString()).next();
        giveTheSnapshotAnotherShape();

        store.storeSnapshot(snapshot);

        assertThat(store.readEvents(tally.toString()).asStream()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "null",
                "{\"tallyId\": \"nobody\", \"total\": 1000}",
                "{\"total\": 1000}",
                "\"A256GCM.x\""
            })
    void that_are_damaged_are_passed_over(String damaged) {
        openAndCount(4);
        awaitSnapshotAfter(4);
        jdbc.sql("update event_store.snapshot set payload = ?::jsonb where aggregate_id = ?")
                .params(damaged, tally.toString())
                .update();

        assertThat(countAfresh()).isEqualTo(5);
    }

    @Test
    void may_be_lost() {
        openAndCount(4);
        awaitSnapshotAfter(4);
        sql("delete from event_store.snapshot where aggregate_id = ?");

        assertThat(countAfresh()).isEqualTo(5);
    }

    @Test
    void keep_no_command_waiting() {
        var transaction = new TransactionTemplate(PROGRAM.getBean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(locked -> {
            jdbc.sql("lock table event_store.snapshot").update();
            Thread.startVirtualThread(() -> openAndCount(4));
            eventually().until(() -> "5".equals(text("select count(*) from event_store.event where aggregate_id = ?")));
        });

        awaitSnapshotAfter(4);
    }

    @Test
    void are_not_taken_by_those_who_read() {
        try (var program = SampleProgram.on(TemporaryPostgres.newDatabase(), "event-store.snapshots.every=5")) {
            var events = program.getBean(EventStore.class);
            events.publish(new GenericDomainEventMessage<>("Tally", tally.toString(), 0, new TallyOpened(tally, null)));
            events.publish(IntStream.rangeClosed(1, 20)
                    .mapToObj(i ->
                            new GenericDomainEventMessage<>("Tally", tally.toString(), i, new TallyCounted(tally, 1)))
                    .toList());

            assertThat(events.readEvents(tally.toString()).asStream()).hasSize(21);
            eventually()
                    .untilAsserted(() ->
                            assertThat(program.getBean(Tallies.class).total()).isEqualTo(20));

            assertThat(program.getBean(JdbcClient.class)
                            .sql("select payload::text from event_store.snapshot")
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of());
        }
    }

    private void openAndCount(int times) {
        commands.sendAndWait(new OpenTally(tally));
        IntStream.range(0, times).forEach(i -> count());
    }

    private long count() {
        return commands.sendAndWait(new Count(tally, 1));
    }

    private long countAfresh() {
        forgetAggregates();
        return count();
    }

    private void giveTheSnapshotAnotherShape() {
        sql("""
                update event_store.snapshot set payload_revision = 'of another shape', payload = '{"sum": 1000}'
                where aggregate_id = ?""");
    }

    /** While a snapshot is being written, no other one of the same aggregate is begun. */
    private void countUntil(BooleanSupplier reached) {
        eventually().until(() -> {
            count();
            return reached.getAsBoolean();
        });
    }

    private long snapshotAfter() {
        return Long.parseLong(text("select sequence from event_store.snapshot where aggregate_id = ?"));
    }

    private void forgetAggregates() {
        PROGRAM.getBean(Cache.class).removeAll();
    }

    private void awaitSnapshotAfter(long sequence) {
        eventually()
                .untilAsserted(() -> assertThat(
                                text(
                                        "select string_agg(sequence::text, ' ') from event_store.snapshot where aggregate_id = ?"))
                        .isEqualTo(Long.toString(sequence)));
    }

    private String text(String sql) {
        return jdbc.sql(sql)
                .param(tally.toString())
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private void sql(String statement) {
        jdbc.sql(statement).param(tally.toString()).update();
    }
}
