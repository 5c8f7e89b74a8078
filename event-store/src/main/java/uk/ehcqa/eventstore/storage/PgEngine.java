package uk.ehcqa.eventstore.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.jdbc.JdbcUtils.SqlFunction;
import org.axonframework.common.jdbc.JdbcUtils.SqlResultConverter;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

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

    private final TransactionManager transactions;

    PgEngine(Builder builder, TransactionManager transactions) {
        super(builder.schema(TABLES)
                .transactionManager(transactions)
                .appendEvents(PgStatements::appendEvents)
                .appendSnapshot(PgStatements::appendSnapshot)
                .persistenceExceptionResolver(PgStatements::isLostRace)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(events -> events.size() < BATCH));
        this.transactions = transactions;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int atMost) {
        var from = last == null ? ReadUpTo.NOTHING : (ReadUpTo) last;
        return ask(
                connection -> ReadingOrder.following(connection, from, atMost),
                JdbcUtils.listResults(
                        row -> new TrackedDomainEventData<>(ReadingOrder.position(row), getDomainEventData(row))));
    }

    /** Before every event. */
    @Override
    public TrackingToken createTailToken() {
        return ReadUpTo.NOTHING;
    }

    /** After every event that readers can have read by now. */
    @Override
    public TrackingToken createHeadToken() {
        return position(ReadingOrder::last).orElse(ReadUpTo.NOTHING);
    }

    /** Before the first event that was recorded then or later. */
    @Override
    public TrackingToken createTokenAt(Instant at) {
        return position(connection -> ReadingOrder.firstSince(connection, at))
                .map(first -> (TrackingToken) new ReadUpTo(first.writtenBy(), first.globalIndex() - 1))
                .orElseGet(this::createHeadToken);
    }

    private Optional<ReadUpTo> position(SqlFunction question) {
        return ask(question, row -> row.next() ? Optional.of(ReadingOrder.position(row)) : Optional.empty());
    }

    private <R> R ask(SqlFunction question, SqlResultConverter<R> answer) {
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                question,
                answer,
                failure -> new EventStoreException("Events cannot be read", failure)));
    }

    /** As text, because Axon would cut anything else down to milliseconds. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
