package uk.ehcqa.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventBus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces new events after they are committed, many commits in one word. Announcing inside the transaction would be
 * simpler, but PostgreSQL then commits one such transaction at a time.
 */
class Notifier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    private final EventBus events;
    private final OwnConnection connection;
    private final Semaphore committed = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private @Nullable Registration subscription;

    Notifier(EventBus events, DataSource database) {
        this.events = events;
        this.connection = new OwnConnection(database, "event store: notifier", fresh -> {});
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().daemon().name("event-notifier").unstarted(this::run);
        thread = started;
        started.start();
        subscription = events.subscribe(published -> announceOnceCommitted());
    }

    @Override
    public void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        thread = null;
        committed.release();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void announceOnceCommitted() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.release();
                }
            });
        } else {
            committed.release();
        }
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            committed.acquireUninterruptibly();
            committed.drainPermits();
            try {
                connection.use(Notifier::announce);
            } catch (SQLException e) {
                LOG.warn("New events are not announced, so readers will be slower to see them: {}", e.toString());
            }
        }
        connection.close();
    }

    private static void announce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("notify event_store");
        }
    }
}
