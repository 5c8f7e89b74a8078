package uk.ehcqa.query.casework;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Lets a page wait until what it wants to show has been written: woken by each batch, or by asking now and then. */
@Component
public class Arrivals {

    /** A batch may also be written by another process, which cannot wake us. */
    private static final long ASK_AGAIN_AFTER = Duration.ofMillis(100).toNanos();

    private final Phaser batches = new Phaser(1);

    /** Something has been written and committed. */
    void announce() {
        batches.arrive();
    }

    /** Whether it arrived within the time. */
    public boolean await(BooleanSupplier arrived, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (true) {
            var batchUnderWay = batches.getPhase();
            if (arrived.getAsBoolean()) {
                return true;
            }
            var left = end - System.nanoTime();
            if (left <= 0 || !pause(batchUnderWay, Math.min(left, ASK_AGAIN_AFTER))) {
                return false;
            }
        }
    }

    /** Until the batch is written or the time is over; false when the program is ending. */
    private boolean pause(int batch, long nanos) {
        try {
            batches.awaitAdvanceInterruptibly(batch, nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException nobodyWokeUs) {
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }
}
