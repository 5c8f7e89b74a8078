package uk.ehcqa.eventstore.tail;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The events in the store, to be followed by processors in any process. */
class PgEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final Set<Tail> tails = ConcurrentHashMap.newKeySet();

    PgEventSource(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** How many events the busiest reader has read since they were woken before. */
    int wake() {
        return tails.stream().mapToInt(Tail::wake).max().orElse(0);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        var tail = new Tail(engine, after, tails::remove);
        tails.add(tail);
        return tail;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant at) {
        return engine.createTokenAt(at);
    }
}
