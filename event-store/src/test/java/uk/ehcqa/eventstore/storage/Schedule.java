package uk.ehcqa.eventstore.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyId;

/**
 * Writers that begin, add events, commit and roll back in an order drawn from a seed, with clocks that are wrong, while a
 * reader follows them. The same seed gives the same schedule.
 */
final class Schedule {

    /** Makes an engine that uses these connections, whichever is current. */
    interface Engine {
        EventStorageEngine on(DataSource connections);
    }

    private static final int WRITERS = 4;
    private static final int TURNS = 30;
    private static final List<Duration> PAUSES =
            Stream.of(1, 10, 59, 61, 120).map(Duration::ofSeconds).toList();
    private static final List<Duration> WRONG_BY = Stream.of("PT0S", "PT61S", "-PT61S", "P1D", "-P1D")
            .map(Duration::parse)
            .toList();

    private final Random chance;
    private final Connections connections;
    private final SettableClock clock;
    private final List<Writer> writers;
    private final EventStorageEngine reader;
    private final List<String> committed = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private @Nullable TrackingToken token;

    Schedule(long seed, Engine engine, Connections connections, SettableClock clock) {
        this.chance = new Random(seed);
        this.connections = connections;
        this.clock = clock;
        this.reader = engine.on(connections.reader());
        this.token = reader.createHeadToken();
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(connections.writer(number), engine))
                .toList();
    }

    /** Runs to the end, and tells which events were committed and never read. */
    List<String> missed() throws SQLException {
        for (var turn = 0; turn < TURNS; turn++) {
            takeTurn();
        }
        for (var writer : writers) {
            writer.end(true);
        }
        connections.awaitQuiet();
        readOn();
        var missed = new ArrayList<>(committed);
        missed.removeAll(read);
        return missed;
    }

    /** Every event that was read, in the order of reading. */
    List<String> read() {
        return read;
    }

    List<String> committed() {
        return committed;
    }

    private void takeTurn() throws SQLException {
        var writer = writers.get(chance.nextInt(WRITERS));
        switch (chance.nextInt(6)) {
            case 0, 1 -> writer.add();
            case 2 -> writer.end(chance.nextInt(5) > 0);
            case 3 -> clock.advance(drawn(PAUSES));
            default -> readOn();
        }
    }

    private void readOn() {
        var before = -1;
        while (before < read.size()) {
            before = read.size();
            reader.readEvents(token, false).forEach(this::read);
        }
    }

    private void read(TrackedEventMessage<?> event) {
        token = event.trackingToken();
        read.add(event.getIdentifier());
    }

    private <T> T drawn(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private final class Writer {

        private final TallyId tally = new TallyId(UUID.randomUUID());
        private final Duration wrongBy = drawn(WRONG_BY);
        private final Connection connection;
        private final EventStorageEngine engine;
        private final List<String> open = new ArrayList<>();
        private long next;

        Writer(Connection connection, Engine engine) {
            this.connection = connection;
            this.engine = engine.on(new SingleConnectionDataSource(connection, true));
        }

        void add() {
            var event = new GenericDomainEventMessage<>(
                    "Tally",
                    tally.toString(),
                    next++,
                    new TallyCounted(tally, 1),
                    MetaData.emptyInstance(),
                    UUID.randomUUID().toString(),
                    now());
            engine.appendEvents(event);
            open.add(event.getIdentifier());
        }

        void end(boolean well) throws SQLException {
            if (well) {
                connection.commit();
                committed.addAll(open);
            } else {
                connection.rollback();
                next -= open.size();
            }
            open.clear();
        }

        private Instant now() {
            return clock.instant().plus(wrongBy);
        }
    }
}
