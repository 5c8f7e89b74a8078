package uk.ehcqa.benchmarks.axon;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.Assert;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the projection read all events again. */
@RestController
class ReplayApi {

    /** @param processor the kind of processor that Axon made */
    record Replayed(String processor, double seconds) {}

    private final EventProcessingConfiguration processing;
    private final EventStore store;
    private final JdbcClient jdbc;

    ReplayApi(EventProcessingConfiguration processing, EventStore store, JdbcClient jdbc) {
        this.processing = processing;
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Answers when the last event was handled. */
    @PostMapping("/replay")
    Replayed replay() {
        var processor = processing
                .eventProcessor(CaseProjection.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        forget();
        var last = store.createHeadToken().position().orElseThrow();
        var begun = System.nanoTime();
        processor.start();
        while (!hasReached(processor, last)) {
            Assert.state(!processor.isError(), "The processor has stopped");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return new Replayed(processor.getClass().getSimpleName(), (System.nanoTime() - begun) / 1e9);
    }

    /** Both Axon's own reset and its first token would be one that its JSON serialiser cannot read again. */
    private void forget() {
        jdbc.sql("update token_entry set token = null, token_type = null where processor_name = ?")
                .param(CaseProjection.PROCESSOR)
                .update();
        jdbc.sql("truncate history_row, case_summary").update();
    }

    private static boolean hasReached(StreamingEventProcessor processor, long last) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= last);
    }
}
