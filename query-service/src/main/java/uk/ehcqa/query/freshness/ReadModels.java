package uk.ehcqa.query.freshness;

import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the processors that write the read models have come. */
@Component
public class ReadModels {

    private final EventProcessingConfiguration processing;
    private final EventStore events;

    ReadModels(EventProcessingConfiguration processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    /** Whether every event there is has been processed. */
    public boolean areUpToDate() {
        var latest = events.createHeadToken();
        return processors()
                .allMatch(processor -> processor.isRunning()
                        && !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(part -> isAt(latest, part.getTrackingToken())));
    }

    private Stream<StreamingEventProcessor> processors() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast);
    }

    private static boolean isAt(@Nullable TrackingToken latest, @Nullable TrackingToken processed) {
        return latest == null
                || (processed != null
                        && WrappedToken.unwrapLowerBound(processed).covers(latest));
    }
}
