package uk.ehcqa.eventstore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ehcqa.eventstore.erasure.Erasures;
import uk.ehcqa.eventstore.privacy.PersonalFields;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

/**
 * Transactions become visible in another order than their events were numbered. However they are interleaved, a reader must
 * see every event that was committed. {@code -Dschedules=10000} tries more of them.
 */
class CommitOrderTest {

    static final long SCHEDULES = Long.getLong("schedules", 300);
    static final SettableClock CLOCK = new SettableClock();

    static ConfigurableApplicationContext program;
    static Clock usual;

    @BeforeAll
    static void begin() {
        program = SampleProgram.on(TemporaryPostgres.newDatabase());
        SampleProgram.processor(program).shutDown();
        usual = GenericEventMessage.clock;
        GenericEventMessage.clock = CLOCK;
    }

    @AfterAll
    static void end() {
        GenericEventMessage.clock = usual;
        program.close();
    }

    @Test
    void never_hides_an_event_from_a_reader() throws SQLException {
        var connections = new Connections(program.getBean(DataSource.class));
        for (var seed = 1L; seed <= SCHEDULES; seed++) {
            var schedule = new Schedule(seed, CommitOrderTest::ours, connections, CLOCK);

            assertThat(schedule.missed()).as("missed with seed %d", seed).isEmpty();
            assertThat(schedule.read())
                    .as("read with seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(schedule.committed());
        }
    }

    /** This is what the store is for. Should it fail one day, Axon has mended its engine. */
    @Test
    void hides_events_for_ever_from_the_readers_of_the_stock_engine() {
        var connections = new Connections(program.getBean(DataSource.class));
        var withMisses = LongStream.rangeClosed(1, 50).filter(seed -> {
            try {
                return !new Schedule(seed, CommitOrderTest::stock, connections, CLOCK)
                        .missed()
                        .isEmpty();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(withMisses.count()).isPositive();
    }

    private static EventStorageEngine ours(DataSource connections) {
        return new PgEngine(
                builder(connections),
                NoTransactionManager.instance(),
                program.getBean(PersonalFields.class),
                program.getBean(Erasures.class));
    }

    /** Axon's own, with its own limits, on the same table. */
    private static EventStorageEngine stock(DataSource connections) {
        var builder = builder(connections)
                .transactionManager(NoTransactionManager.instance())
                .schema(PgEngine.TABLES)
                .appendEvents(new PgStatements(program.getBean(PersonalFields.class))::appendEvents);
        return new JdbcEventStorageEngine(builder) {
            @Override
            protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
                return row.getObject(column, OffsetDateTime.class).toInstant().toString();
            }
        };
    }

    private static JdbcEventStorageEngine.Builder builder(DataSource connections) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections::getConnection)
                .eventSerializer(program.getBean("eventSerializer", Serializer.class))
                .snapshotSerializer(program.getBean("generalSerializer", Serializer.class));
    }
}
