package uk.ehcqa.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.ehcqa.eventstore.storage.ReadingOrder;

/**
 * Waits for word of new events and wakes their readers: when it comes, and now and then in case it was lost. Its connection holds
 * the claim to the node id too, so that the readers are woken only by the process that they belong to.
 */
class Listener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration WHILE_HELD_BACK = Duration.ofMillis(10);
    private static final Duration BEFORE_RECONNECTING = Duration.ofMillis(500);
    private static final Duration REST_FOR_EACH_EVENT = Duration.ofMillis(5);
    private static final Duration LONGEST_REST = Duration.ofMillis(200);

    private final PgEventSource source;
    private final NodeClaim claim;
    private final Duration pollInterval;
    private final OwnConnection connection;
    private volatile @Nullable Thread thread;

    Listener(PgEventSource source, NodeClaim claim, DataSource database, Duration pollInterval) {
        this.source = source;
        this.claim = claim;
        this.pollInterval = pollInterval;
        this.connection = new OwnConnection(database, "event store: listener", this::listen);
    }

    /** Not before the node id is claimed. */
    @Override
    public void start() {
        claim();
        var started = Thread.ofPlatform().daemon().name("event-listener").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        thread = null;
        connection.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the processors, which start in a later phase and stop in an earlier one. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    /**
     * How long events are left to gather before readers are woken again. A batch of one costs the database nearly as much as a
     * batch of twenty, and a case that changed twice is written once: so nothing is put off while there is little to do, and with
     * more it soon comes to the longest rest, which nobody who reads a page notices.
     */
    static Duration restAfter(int eventsRead) {
        var rest = REST_FOR_EACH_EVENT.multipliedBy(eventsRead);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private void claim() {
        try {
            connection.use(opened -> {});
        } catch (SQLException e) {
            connection.close();
            throw new IllegalStateException(e);
        } catch (NodeTaken taken) {
            connection.close();
            throw taken;
        }
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                connection.use(this::await);
                LockSupport.parkNanos(restAfter(source.wake()).toNanos());
            } catch (SQLException | RuntimeException e) {
                pauseAfter(e);
            }
        }
        connection.close();
    }

    /** What was announced before this moment was announced to nobody, so the readers must look for themselves. */
    private void listen(Connection fresh) throws SQLException {
        claim.on(fresh);
        try (var statement = fresh.createStatement()) {
            statement.execute("listen event_store");
        }
        source.wake();
    }

    /** The end of a transaction that held readers back is announced by nobody: so it is looked for. */
    private void await(Connection listening) throws SQLException {
        var patience = isAnythingHeldBack(listening) ? WHILE_HELD_BACK : pollInterval;
        listening.unwrap(PGConnection.class).getNotifications(Math.toIntExact(patience.toMillis()));
    }

    private static boolean isAnythingHeldBack(Connection listening) throws SQLException {
        try (var statement = listening.createStatement();
                var answer = statement.executeQuery(ReadingOrder.IS_ANY_HELD_BACK)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void pauseAfter(Exception failure) {
        if (isRunning()) {
            LOG.warn("Not listening for new events, trying again: {}", failure.toString());
            LockSupport.parkNanos(BEFORE_RECONNECTING.toNanos());
        }
    }
}
