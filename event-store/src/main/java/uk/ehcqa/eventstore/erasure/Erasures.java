package uk.ehcqa.eventstore.erasure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import uk.ehcqa.eventstore.keys.SubjectKeys;

/**
 * Carries erasures out: notes them with the event that says so, and once that is committed destroys the keys and has tables
 * rewritten. What could not be done, or was cut short, is done a minute later or at the next start.
 */
public class Erasures implements SmartLifecycle {

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);
    private static final Duration TO_STOP = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Class<?> erasure;
    private final ErasureLog log;
    private final SubjectKeys keys;
    private final TableRewrites rewrites;
    private final List<KeptOfPersons> keptBeside;
    private final Bell bell;
    private volatile @Nullable Thread thread;

    Erasures(
            Class<?> erasure,
            ErasureLog log,
            SubjectKeys keys,
            TableRewrites rewrites,
            List<KeptOfPersons> keptBeside,
            Bell bell) {
        this.erasure = erasure;
        this.log = log;
        this.keys = keys;
        this.rewrites = rewrites;
        this.keptBeside = keptBeside;
        this.bell = bell;
    }

    /** In the transaction in which the events are stored. */
    public void note(List<? extends EventMessage<?>> stored) {
        var erased = stored.stream()
                .filter(event -> erasure.isInstance(event.getPayload()))
                .map(event -> UUID.fromString(((DomainEventMessage<?>) event).getAggregateIdentifier()))
                .toList();
        if (!erased.isEmpty()) {
            log.add(erased);
            bell.ringOnceCommitted();
        }
    }

    /** Before anything reads events: a key store that was restored from a backup may hold keys that were destroyed since. */
    @Override
    public void start() {
        if (keys.destroy(log.all()) > 0) {
            log.keysCameBack();
        }
        var started = Thread.ofPlatform().daemon().name("erasures").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        var ending = thread;
        thread = null;
        bell.ring();
        if (ending != null) {
            await(ending);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            attempt(this::destroyKeys);
            attempt(rewrites::run);
            rest();
        }
    }

    private static void attempt(Runnable part) {
        try {
            part.run();
        } catch (DataAccessException e) {
            LOG.warn("An erasure could not be carried out and will be tried again", e);
        }
    }

    private void destroyKeys() {
        var erased = log.withKeyToDestroy();
        if (!erased.isEmpty()) {
            keys.destroy(erased);
            keptBeside.forEach(kept -> kept.erase(erased));
            keys.leaveNothingBehind();
            log.keyDestroyed(erased);
        }
    }

    private void rest() {
        try {
            bell.await(NOW_AND_THEN);
        } catch (InterruptedException ending) {
            thread = null;
        }
    }

    /** What is cut short is done at the next start; it is only quicker to let it end. */
    private static void await(Thread ending) {
        try {
            var _ = ending.join(TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
