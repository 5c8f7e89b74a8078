package uk.ehcqa.eventstore.erasure;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.ehcqa.eventstore.keys.SubjectKeys;

/**
 * Carries erasures out: notes them with the event that says so, and once that is committed destroys the keys and has tables
 * rewritten. What could not be done, or was cut short, is done a minute later or at the next start.
 */
public class Erasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Class<?> erasure;
    private final ErasureLog log;
    private final SubjectKeys keys;
    private final TableRewrites rewrites;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Erasures(Class<?> erasure, ErasureLog log, SubjectKeys keys, TableRewrites rewrites) {
        this.erasure = erasure;
        this.log = log;
        this.keys = keys;
        this.rewrites = rewrites;
    }

    /** In the transaction in which the events are stored. */
    public void note(List<? extends EventMessage<?>> stored) {
        var erased = stored.stream()
                .filter(event -> erasure.isInstance(event.getPayload()))
                .map(event -> UUID.fromString(((DomainEventMessage<?>) event).getAggregateIdentifier()))
                .toList();
        if (!erased.isEmpty()) {
            log.add(erased);
            wakeOnceCommitted();
        }
    }

    /** Before anything reads events: a key store that was restored from a backup may hold keys that were destroyed since. */
    @Override
    public void start() {
        keys.destroy(log.all());
        var started = Thread.ofPlatform().daemon().name("erasures").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        thread = null;
        woken.release();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void wakeOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    private void wake() {
        woken.release();
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                destroyKeys();
                rewrites.run();
            } catch (DataAccessException e) {
                LOG.warn("An erasure could not be carried out and will be tried again", e);
            }
            await();
        }
    }

    private void destroyKeys() {
        var erased = log.withKeyToDestroy();
        if (!erased.isEmpty()) {
            keys.destroy(erased);
            log.keyDestroyed(erased);
        }
    }

    private void await() {
        try {
            if (woken.tryAcquire(1, TimeUnit.MINUTES)) {
                woken.drainPermits();
            }
        } catch (InterruptedException ending) {
            thread = null;
        }
    }
}
