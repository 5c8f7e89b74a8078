package uk.ehcqa.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.eventstore.storage.ReadUpTo;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

/** Nobody looks of their own accord for an hour here, so whoever sees an event has been told of it. */
class PgEventSourceTest {

    private static final String HOURLY = "event-store.tail.poll-interval=1h";

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();
    private final ConfigurableApplicationContext here = SampleProgram.on(database, HOURLY, "event-store.node-id=here");
    private final ConfigurableApplicationContext elsewhere =
            SampleProgram.on(database, HOURLY, "event-store.node-id=elsewhere");
    private final JdbcClient jdbc = here.getBean(JdbcClient.class);
    private final BlockingStream<TrackedEventMessage<?>> tail =
            here.getBean(PgEventSource.class).openStream(null);

    @BeforeEach
    void both_programs_listen() {
        eventually().until(() -> connections("listener").size() == 2);
    }

    @AfterEach
    void end() {
        elsewhere.close();
        here.close();
    }

    @Test
    void tells_a_waiting_reader_of_an_event_that_another_program_stored() throws Exception {
        assertThatAWaitingReaderSeesTheNextEvent();
    }

    @Test
    void misses_nothing_when_its_connections_are_cut() throws Exception {
        assertThatAWaitingReaderSeesTheNextEvent();
        var reader = waitingReader();

        cut(connections("listener"));
        cut(connections("notifier"));
        var stored = storeElsewhere();

        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(stored);
        assertThatAWaitingReaderSeesTheNextEvent();
    }

    @Test
    void shows_an_event_as_soon_as_an_older_transaction_that_held_it_back_has_ended() throws Exception {
        var older = here.getBean(DataSource.class).getConnection();
        older.setAutoCommit(false);
        older.createStatement().execute("select pg_current_xact_id()");
        var reader = waitingReader();

        var stored = storeElsewhere();

        assertThat(here.getBean(PgEventSource.class).createHeadToken()).isEqualTo(new ReadUpTo(0, 0));
        assertThat(reader).isNotDone();
        older.rollback();
        older.close();
        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(stored);
    }

    private void assertThatAWaitingReaderSeesTheNextEvent() throws Exception {
        var reader = waitingReader();

        var stored = storeElsewhere();

        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(stored);
    }

    private TallyOpened storeElsewhere() {
        var event = new TallyOpened(new TallyId(UUID.randomUUID()), null);
        elsewhere.getBean(EventGateway.class).publish(event);
        return event;
    }

    private FutureTask<Object> waitingReader() {
        var next = new FutureTask<Object>(() -> {
            while (!tail.hasNextAvailable(1, TimeUnit.HOURS)) {}
            return tail.nextAvailable().getPayload();
        });
        var reader = Thread.ofPlatform().daemon().start(next);
        eventually().until(() -> reader.getState() == Thread.State.TIMED_WAITING);
        return next;
    }

    private List<Integer> connections(String connection) {
        return jdbc.sql("select pid from pg_stat_activity where datname = current_database() and application_name = ?")
                .param("event store: " + connection)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private void cut(List<Integer> connections) {
        assertThat(connections).isNotEmpty();
        connections.forEach(pid -> jdbc.sql("select pg_terminate_backend(?, 10000)")
                .param(pid)
                .query()
                .singleValue());
    }
}
