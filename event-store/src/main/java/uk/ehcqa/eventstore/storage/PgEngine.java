package uk.ehcqa.eventstore.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's JDBC storage with PostgreSQL's own types: {@code jsonb} that a person can query, and {@code timestamptz}. */
class PgEngine extends JdbcEventStorageEngine {

    static final EventSchema TABLES = EventSchema.builder()
            .eventTable("event_store.event")
            .snapshotTable("event_store.snapshot")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence")
            .typeColumn("aggregate_type")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private static final int BATCH = 500;

    /** Longer than any clock can be wrong, while the database lets a writer hold a number for half a minute at most. */
    private static final int GAP_TIMEOUT_MILLIS = 3_600_000;

    /** More events than can be written in that half minute. */
    private static final int GAP_REACH = 1_000_000;

    private static final int GAPS_BEFORE_CLEANING = 1_000;

    PgEngine(Builder builder) {
        super(builder.schema(TABLES)
                .appendEvents(PgStatements::appendEvents)
                .appendSnapshot(PgStatements::appendSnapshot)
                .createTokenAt(PgStatements::createTokenAt)
                .persistenceExceptionResolver(PgStatements::isDuplicateKey)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .maxGapOffset(GAP_REACH)
                .gapCleaningThreshold(GAPS_BEFORE_CLEANING)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(events -> events.size() < BATCH));
    }

    /** As text, because Axon would cut anything else down to milliseconds. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
