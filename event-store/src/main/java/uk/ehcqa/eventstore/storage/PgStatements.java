package uk.ehcqa.eventstore.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;
import uk.ehcqa.eventstore.privacy.PersonalFields;

/** The statements in which PostgreSQL's types matter. Personal data leave the program sealed. */
final class PgStatements {

    private static final String DUPLICATE_KEY = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final Set<String> LOST_RACE = Set.of(DUPLICATE_KEY, SERIALIZATION_FAILURE);

    private final PersonalFields personal;

    PgStatements(PersonalFields personal) {
        this.personal = personal;
    }

    PreparedStatement appendEvents(
            Connection connection,
            EventSchema tables,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var insert = connection.prepareStatement(insertInto(tables.domainEventTable(), tables));
        for (var event : events) {
            var inStream = inStream(event);
            var payload = event.serializePayload(serializer, String.class);
            var sealed = personal.seal(event.getIdentifier(), payload.getType().getName(), payload.getData());
            bind(insert, inStream, sealed, serializer);
            insert.addBatch();
        }
        return insert;
    }

    /** In the place of one after the same event, which may be of another shape. */
    PreparedStatement appendSnapshot(
            Connection connection,
            EventSchema tables,
            Class<?> dataType,
            DomainEventMessage<?> snapshot,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var insert = connection.prepareStatement(insertInto(tables.snapshotTable(), tables) + """
                 on conflict (aggregate_id, sequence) do update set (event_id, recorded_at, payload_type, payload_revision,
                    payload, metadata) = (excluded.event_id, excluded.recorded_at, excluded.payload_type,
                    excluded.payload_revision, excluded.payload, excluded.metadata)""");
        var payload = snapshot.serializePayload(serializer, String.class).getData();
        var person = UUID.fromString(snapshot.getAggregateIdentifier());
        bind(insert, snapshot, personal.sealWhole(snapshot.getIdentifier(), person, payload), serializer);
        return insert;
    }

    /** Another transaction wrote this event of the case first, or would be overtaken. */
    static boolean isLostRace(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOST_RACE.contains(sql.getSQLState()));
    }

    private static String insertInto(String table, EventSchema tables) {
        return "insert into %s (%s) values (?::uuid, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)"
                .formatted(table, tables.domainEventFields());
    }

    private static void bind(
            PreparedStatement insert, DomainEventMessage<?> event, String payload, Serializer serializer)
            throws SQLException {
        var type = serializer.typeForClass(event.getPayloadType());
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        insert.setObject(5, event.getTimestamp().atOffset(ZoneOffset.UTC));
        insert.setString(6, type.getName());
        insert.setString(7, type.getRevision());
        insert.setString(8, payload);
        insert.setString(9, event.serializeMetaData(serializer, String.class).getData());
    }

    /** An event that belongs to no aggregate is a stream of its own. */
    private static DomainEventMessage<?> inStream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> inAggregate
                ? inAggregate
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }
}
