package uk.ehcqa.eventstore.erasure;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calls the thread that carries erasures out, which looks by itself now and then. */
class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** What the thread is to see is not there before. */
    void ringOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    void ring() {
        rung.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
