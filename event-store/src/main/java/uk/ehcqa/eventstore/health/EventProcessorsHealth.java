package uk.ehcqa.eventstore.health;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down as soon as one event processor does not do its work; tells about how many events each has still to read. */
class EventProcessorsHealth extends AbstractHealthIndicator {

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine engine;
    private final TokenStore tokens;

    EventProcessorsHealth(EventProcessingConfiguration processing, EventStorageEngine engine, TokenStore tokens) {
        this.processing = processing;
        this.engine = engine;
        this.tokens = tokens;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var head = position(engine.createHeadToken());
        health.up();
        processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(processor -> progress((StreamingEventProcessor) processor, head))
                .forEach(progress -> report(health, progress));
    }

    private static void report(Health.Builder health, Progress progress) {
        health.withDetail(progress.processor(), progress);
        if (!progress.works()) {
            health.down();
        }
    }

    private Progress progress(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus();
        var unattended = tokens.fetchAvailableSegments(processor.getName()).stream()
                .filter(segment -> !segments.containsKey(segment.getSegmentId()));
        var unread = segments.values().stream()
                .mapToLong(segment -> Math.max(0, head - position(segment.getTrackingToken())));
        return new Progress(
                processor.getName(),
                processor.isRunning(),
                processor.isError() || segments.values().stream().anyMatch(EventTrackerStatus::isErrorState),
                unattended.count(),
                unread.max());
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
