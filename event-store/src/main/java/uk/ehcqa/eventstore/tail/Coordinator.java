package uk.ehcqa.eventstore.tail;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Hands events to a processor's workers. Axon would pause for 100 ms whenever they are busy, which bounds a replay, and for
 * up to a minute after failures, which leaves readers behind when the database is long back.
 */
class Coordinator extends ScheduledThreadPoolExecutor {

    private static final long PAUSE_WHEN_BUSY = 100;
    private static final long LONGEST_PAUSE = 5_000;

    Coordinator(String processor) {
        super(1, new AxonThreadFactory("Coordinator[" + processor + "]"));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        var millis = unit.toMillis(delay);
        var pause = millis == PAUSE_WHEN_BUSY ? 1 : Math.min(millis, LONGEST_PAUSE);
        return super.schedule(task, pause, TimeUnit.MILLISECONDS);
    }
}
