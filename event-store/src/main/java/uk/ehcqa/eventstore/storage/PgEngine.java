package uk.ehcqa.eventstore.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.jdbc.JdbcUtils.SqlFunction;
import org.axonframework.common.jdbc.JdbcUtils.SqlResultConverter;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.ehcqa.eventstore.erasure.Erasures;
import uk.ehcqa.eventstore.privacy.PersonalFields;
import uk.ehcqa.eventstore.privacy.StoredJson;

/** Axon's JDBC storage with PostgreSQL's own types: {@code jsonb} that a person can query, and {@code timestamptz}. */
class PgEngine extends JdbcEventStorageEngine implements StoredCases {

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

    private static final Logger LOG = LoggerFactory.getLogger(PgEngine.class);

    private static final int BATCH = 500;

    /** A type that no version ever knows. */
    private static final SerializedType UNREADABLE = new SimpleSerializedType("event that was tampered with", null);

    private final TransactionManager transactions;
    private final PersonalFields personal;
    private final Erasures erasures;

    PgEngine(Builder builder, TransactionManager transactions, PersonalFields personal, Erasures erasures) {
        super(builder.schema(TABLES)
                .transactionManager(transactions)
                .appendEvents(new PgStatements(personal)::appendEvents)
                .appendSnapshot(new PgStatements(personal)::appendSnapshot)
                .persistenceExceptionResolver(PgStatements::isLostRace)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(events -> events.size() < BATCH));
        this.transactions = transactions;
        this.personal = personal;
        this.erasures = erasures;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        erasures.note(events);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long first, int atMost) {
        return opened(super.fetchDomainEvents(aggregate, first, atMost), PgEngine::refuse);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int atMost) {
        var from = last == null ? ReadUpTo.NOTHING : (ReadUpTo) last;
        return fetch(connection -> ReadingOrder.following(connection, from, atMost));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken last, boolean mayBlock) {
        return understood(readEventData(last, mayBlock));
    }

    @Override
    public List<DomainEventMessage<?>> eventsOf(Collection<String> cases) {
        return understood(fetch(connection -> CasesQuery.eventsOf(connection, cases)).stream())
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList();
    }

    /** One that cannot be read is as good as none. What it holds must not reach the log. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        try {
            return super.readSnapshot(aggregate).filter(snapshot -> snapshot.getPayload() != null);
        } catch (SerializationException unreadable) {
            LOG.warn("The snapshot of {} cannot be read and is passed over", aggregate);
            return Optional.empty();
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return super.readSnapshotData(aggregate)
                .flatMap(snapshot ->
                        personal.openWhole(payload(snapshot)).map(payload -> with(payload, snapshot)).stream());
    }

    @Override
    public List<String> casesAfter(String type, String last, int atMost) {
        return ask(
                connection -> CasesQuery.after(connection, type, last, atMost),
                JdbcUtils.listResults(row -> row.getString(1)));
    }

    @Override
    public Set<String> stored(Collection<String> cases) {
        return Set.copyOf(ask(
                connection -> CasesQuery.stored(connection, cases), JdbcUtils.listResults(row -> row.getString(1))));
    }

    @Override
    public long countCases(String type) {
        return ask(connection -> CasesQuery.count(connection, type), row -> row.next() ? row.getLong(1) : 0);
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

    private List<? extends DomainEventData<?>> opened(
            List<? extends DomainEventData<?>> stored, UnaryOperator<DomainEventData<?>> orElse) {
        var opened = personal.open(stored.stream().map(PgEngine::payload).toList());
        return stored.stream()
                .map(event -> {
                    var payload = opened.get(event.getEventIdentifier());
                    if (payload == null) {
                        return event;
                    }
                    return payload.isPresent() ? with(payload.get(), event) : orElse.apply(event);
                })
                .toList();
    }

    /** Nothing can be decided about a case by half of its events. */
    private static DomainEventData<?> refuse(DomainEventData<?> tamperedWith) {
        throw new EventStoreException(
                "Event %s was tampered with and cannot be opened".formatted(tamperedWith.getEventIdentifier()));
    }

    /** It fails whoever looks into it, and nobody who reads on past it. */
    private static DomainEventData<?> unreadable(DomainEventData<?> tamperedWith) {
        LOG.error("Event {} was tampered with and cannot be opened", tamperedWith.getEventIdentifier());
        return with((byte[]) tamperedWith.getPayload().getData(), UNREADABLE, tamperedWith);
    }

    private static StoredJson payload(DomainEventData<?> event) {
        var payload = event.getPayload();
        return new StoredJson(event.getEventIdentifier(), payload.getType().getName(), (byte[]) payload.getData());
    }

    private static DomainEventData<?> with(byte[] payload, DomainEventData<?> event) {
        return with(payload, event.getPayload().getType(), event);
    }

    private static DomainEventData<?> with(byte[] payload, SerializedType type, DomainEventData<?> event) {
        return new GenericDomainEventEntry<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getEventIdentifier(),
                event.getTimestamp().toString(),
                type.getName(),
                type.getRevision(),
                payload,
                (byte[]) event.getMetaData().getData());
    }

    private List<TrackedEventData<?>> fetch(SqlFunction question) {
        var positions = new ArrayList<ReadUpTo>();
        var events = ask(question, JdbcUtils.listResults(row -> {
            positions.add(ReadingOrder.position(row));
            return getDomainEventData(row);
        }));
        var opened = opened(events, PgEngine::unreadable).iterator();
        return positions.stream()
                .<TrackedEventData<?>>map(position -> new TrackedDomainEventData<>(position, opened.next()))
                .toList();
    }

    private Stream<TrackedEventMessage<?>> understood(Stream<? extends TrackedEventData<?>> stored) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                stored, new ReadOnPast(getEventSerializer()), upcasterChain);
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
