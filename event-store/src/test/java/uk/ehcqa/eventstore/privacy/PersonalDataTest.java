package uk.ehcqa.eventstore.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.TallyEvent;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyForgotten;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyRemarked;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

class PersonalDataTest {

    private static final String REMARK = "Counted by Rowan Example";

    final PostgresDatabase database = TemporaryPostgres.newDatabase();
    final TallyId tally = new TallyId(UUID.randomUUID());
    final AtomicLong next = new AtomicLong();

    ConfigurableApplicationContext program = SampleProgram.on(database);

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void is_sealed_where_it_is_stored_and_can_be_read_by_the_program_alone() {
        publish(new TallyOpened(tally, "apples"), new TallyRemarked(tally, REMARK));

        assertThat(stored("payload ->> 'remark'"))
                .startsWith("A256GCM." + tally + ".")
                .doesNotContain("Rowan");
        assertThat(stored("payload ->> 'tallyId'")).isEqualTo(tally.toString());
        assertThat(ofTheAggregate())
                .containsExactly(new TallyOpened(tally, "apples"), new TallyRemarked(tally, REMARK));
        assertThat(ofTheStream()).containsExactly(new TallyOpened(tally, "apples"), new TallyRemarked(tally, REMARK));
    }

    @Test
    void is_sealed_otherwise_each_time() {
        publish(new TallyOpened(tally, null), new TallyRemarked(tally, REMARK), new TallyRemarked(tally, REMARK));

        assertThat(jdbc().sql("select count(distinct payload ->> 'remark') from event_store.event")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void stays_null_where_there_is_none() {
        publish(new TallyOpened(tally, null), new TallyRemarked(tally, null));

        assertThat(ofTheAggregate()).containsExactly(new TallyOpened(tally, null), new TallyRemarked(tally, null));
    }

    @Test
    void cannot_be_moved_to_another_event() {
        publish(new TallyOpened(tally, null), new TallyRemarked(tally, REMARK), new TallyRemarked(tally, "another"));
        jdbc().sql("""
                        update event_store.event set payload = (select payload from event_store.event where sequence = 1)
                        where sequence = 2""").update();

        assertThatThrownBy(this::ofTheAggregate).hasMessageContaining("was tampered with and cannot be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A256GCM.", "A256GCM.nobody.AAAA", "A256GCM.5c5b7f9e-7d3a-4b0e-9c55-9e1b6b7d2a10.A"})
    void stops_nobody_but_its_own_tally_when_it_was_damaged(String damaged) {
        var other = new TallyId(UUID.randomUUID());
        publish(new TallyOpened(tally, "apples"), new TallyRemarked(tally, REMARK));
        jdbc().sql(
                        "update event_store.event set payload = payload || jsonb_build_object('remark', ?::text) where sequence = 1")
                .param(damaged)
                .update();
        next.set(0);
        publish(other, new TallyOpened(other, "pears"));

        assertThatThrownBy(this::ofTheAggregate).hasMessageContaining("was tampered with and cannot be opened");
        assertThat(read())
                .hasSize(3)
                .last()
                .extracting(EventMessage::getPayload)
                .isEqualTo(new TallyOpened(other, "pears"));
        assertThatThrownBy(() -> read().get(1).getPayload()).isInstanceOf(SerializationException.class);
    }

    @Test
    void cannot_be_read_by_anybody_once_it_was_erased() {
        publish(new TallyOpened(tally, "apples"), new TallyRemarked(tally, REMARK), new TallyForgotten(tally));

        eventually()
                .untilAsserted(() -> assertThat(ofTheAggregate())
                        .containsExactly(
                                new TallyOpened(tally, "apples"),
                                new TallyRemarked(tally, "[erased]"),
                                new TallyForgotten(tally)));
        assertThat(ofTheStream()).contains(new TallyRemarked(tally, "[erased]"));
        assertThat(jdbc().sql("select count(*) from key_store.subject_key where wrapped is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void is_refused_of_somebody_whose_data_were_erased() {
        publish(new TallyOpened(tally, null), new TallyForgotten(tally));
        eventually()
                .until(() -> jdbc().sql("select key_destroyed_at is not null from event_store.erased_subject")
                        .query(Boolean.class)
                        .single());

        assertThatThrownBy(() -> publish(new TallyRemarked(tally, REMARK)))
                .hasStackTraceContaining("Nothing personal can be stored of a person whose data were erased");
    }

    @Test
    void has_its_key_on_the_disk_before_the_event() {
        var transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(underWay -> {
            publish(new TallyOpened(tally, null), new TallyRemarked(tally, REMARK));
            underWay.setRollbackOnly();
        });

        assertThat(ofTheAggregateIsEmpty()).isTrue();
        assertThat(jdbc().sql("select subject from key_store.subject_key")
                        .query(UUID.class)
                        .list())
                .containsExactly(tally.value());
    }

    @Test
    void is_not_taken_for_erased_when_its_key_is_lost() {
        publish(new TallyOpened(tally, null), new TallyRemarked(tally, REMARK));
        jdbc().sql("truncate key_store.subject_key").update();
        restart();

        assertThatThrownBy(this::ofTheAggregate)
                .hasMessageContaining("The key store lacks the key of an event that was not erased");
    }

    @Test
    void stays_erased_when_the_key_store_comes_back_from_a_backup() {
        publish(new TallyOpened(tally, null), new TallyRemarked(tally, REMARK));
        var backup = jdbc().sql("select wrapped from key_store.subject_key")
                .query(byte[].class)
                .single();
        publish(new TallyForgotten(tally));
        eventually()
                .until(() -> jdbc().sql("select wrapped is null from key_store.subject_key")
                        .query(Boolean.class)
                        .single());
        jdbc().sql("update key_store.subject_key set wrapped = ?").param(backup).update();

        restart();

        assertThat(ofTheAggregate()).contains(new TallyRemarked(tally, "[erased]"));
    }

    private void restart() {
        program.close();
        program = SampleProgram.on(database);
    }

    private void publish(TallyEvent... events) {
        publish(tally, events);
    }

    private void publish(TallyId about, TallyEvent... events) {
        var store = program.getBean(EventStore.class);
        store.publish(Arrays.stream(events)
                .map(event -> new GenericDomainEventMessage<>("Tally", about.toString(), next.getAndIncrement(), event))
                .toList());
    }

    private List<Object> ofTheAggregate() {
        return program.getBean(EventStore.class)
                .readEvents(tally.toString())
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }

    private boolean ofTheAggregateIsEmpty() {
        return !program.getBean(EventStore.class).readEvents(tally.toString()).hasNext();
    }

    private List<Object> ofTheStream() {
        return read().stream().<Object>map(EventMessage::getPayload).toList();
    }

    private List<? extends EventMessage<?>> read() {
        return program.getBean(EventStorageEngine.class).readEvents(null, false).toList();
    }

    private String stored(String what) {
        return jdbc().sql("select " + what + " from event_store.event where payload_type = 'TallyRemarked'")
                .query(String.class)
                .single();
    }

    private JdbcClient jdbc() {
        return program.getBean(JdbcClient.class);
    }
}
