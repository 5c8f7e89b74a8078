package uk.ehcqa.benchmarks.replay;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads all events again, as the product does when the read models were lost: with the processor stopped, they are emptied, and
 * what the processor knew of its place is deleted.
 *
 * @param tables that are written
 */
public record Reader(ConfigurableApplicationContext context, String processor, String tables) {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

    public static Reader ofReadModels(ConfigurableApplicationContext context) {
        return new Reader(
                context,
                "cases",
                "query.case_file, query.needs_assessment, query.allocation, query.plan,"
                        + " query.review, query.phase_transfer, query.milestone, query.moved_plan, query.plan_ending,"
                        + " query.taken_over_plan, query.contribution, query.case_history, query.needs_assessment_as_known,"
                        + " query.plan_as_known, query.review_as_known, query.phase_transfer_as_known,"
                        + " query.taken_over_plan_as_known, query.moved_plan_as_known, query.plan_ending_as_known,"
                        + " query.milestone_as_known");
    }

    public static Reader ofCounting(ConfigurableApplicationContext context) {
        return new Reader(context, Counting.PROCESSOR, "counting.counted");
    }

    /** How many seconds it took from the start of the processor until the last event was in the read models. */
    public double read() {
        var reading = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow();
        reading.shutDown();
        forget();
        var last = context.getBean(EventStorageEngine.class).createHeadToken();
        var begun = System.nanoTime();
        reading.start();
        while (!reading.processingStatus().values().stream()
                        .allMatch(segment -> segment.getTrackingToken() != null
                                && segment.getTrackingToken().covers(last))
                || reading.processingStatus().isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void forget() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("delete from event_store.token where processor_name = ?")
                .param(processor)
                .update();
        jdbc.sql("truncate " + tables).update();
    }
}
