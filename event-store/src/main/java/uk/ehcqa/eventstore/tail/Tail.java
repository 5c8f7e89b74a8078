package uk.ehcqa.eventstore.tail;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The events after a token, read by one processor: when there are no more it waits to be woken. */
class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final Consumer<Tail> onClose;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicInteger readSinceWoken = new AtomicInteger();
    private final AtomicBoolean mayHaveMore = new AtomicBoolean(true);

    private @Nullable TrackingToken token;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> batch;
    private @Nullable TrackedEventMessage<?> next;
    private volatile Runnable onAvailable = () -> {};

    Tail(EventStorageEngine engine, @Nullable TrackingToken after, Consumer<Tail> onClose) {
        this.engine = engine;
        this.token = after;
        this.onClose = onClose;
    }

    /** How many events were read since it was woken before. */
    int wake() {
        var read = readSinceWoken.getAndSet(0);
        mayHaveMore.set(true);
        woken.release();
        onAvailable.run();
        return read;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        woken.drainPermits();
        return peek().isPresent() || (woken.tryAcquire(timeout, unit) && peek().isPresent());
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var event = peek();
        while (event.isEmpty()) {
            hasNextAvailable(1, TimeUnit.SECONDS);
            event = peek();
        }
        next = null;
        token = event.get().trackingToken();
        return event.get();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            next = read();
        }
        return Optional.ofNullable(next);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        onClose.accept(this);
    }

    /** Whoever finds nothing does not look again until woken: a processor asks many times over whether there is more. */
    private @Nullable TrackedEventMessage<?> read() {
        if (batch == null) {
            if (!mayHaveMore.getAndSet(false)) {
                return null;
            }
            batch = engine.readEvents(token, false).iterator();
        }
        if (batch.hasNext()) {
            readSinceWoken.incrementAndGet();
            mayHaveMore.set(true);
            return batch.next();
        }
        batch = null;
        return null;
    }
}
