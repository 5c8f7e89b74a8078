package uk.ehcqa.eventstore.rebuild;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.eventstore.projection.Failure;
import uk.ehcqa.eventstore.projection.Projection;

/** Rebuilds projections in the background, a few cases at a time, and after a restart goes on where it was. */
class Rebuilder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final long SECONDS_AFTER_A_FAILURE = 5;
    private static final long SECONDS_TO_STOP = 10;

    private final List<Projection> projections;
    private final RebuildStep step;
    private final Rebuilds rebuilds;
    private final TransactionOperations transaction;
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    Rebuilder(List<Projection> projections, RebuildStep step, Rebuilds rebuilds, TransactionOperations transaction) {
        this.projections = projections;
        this.step = step;
        this.rebuilds = rebuilds;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        thread = thread();
        projections.forEach(this::goOnWith);
    }

    /** The cases under way are finished, and no others begun. */
    @Override
    public void stop() {
        var ending = thread;
        thread = null;
        if (ending != null) {
            ending.shutdown();
            await(ending);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** If a rebuild of it is under way. */
    void goOnWith(Projection projection) {
        after(0, projection);
    }

    private void after(long seconds, Projection projection) {
        var running = thread;
        if (running != null) {
            var _ = running.schedule(() -> work(projection), seconds, TimeUnit.SECONDS);
        }
    }

    private void work(Projection projection) {
        try {
            if (transaction.execute(status -> step.of(projection))) {
                after(0, projection);
            }
        } catch (RuntimeException | Error failure) {
            afterA(failure, projection);
        }
    }

    /** What is no fault of a case is over sooner or later. */
    private void afterA(Throwable failure, Projection projection) {
        var what = Failure.of(failure);
        LOG.warn("Rebuilding '{}' met with {} at {}", projection.name(), what.type(), what.place());
        if (!Failure.isOfTheEvent(failure) || !isGivenUp(projection, what)) {
            after(SECONDS_AFTER_A_FAILURE, projection);
        }
    }

    /** Nobody would hear of a failure within this thread. */
    private boolean isGivenUp(Projection projection, Failure why) {
        try {
            rebuilds.finish(projection.name(), why.type());
            return true;
        } catch (DataAccessException unavailable) {
            return false;
        }
    }

    private static ScheduledThreadPoolExecutor thread() {
        var thread = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().daemon().name("rebuilder").unstarted(task), new DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }

    private static void await(ScheduledThreadPoolExecutor ending) {
        try {
            var _ = ending.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
