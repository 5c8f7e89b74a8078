package uk.ehcqa.query.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.privacy.PersonalFields;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;

/** What happened to each case, and who recorded it. Sole writer of {@code query.case_history}. */
@Component
public class CaseHistory {

    private final JdbcClient jdbc;
    private final Serializer json;
    private final PersonalFields personal;
    private final BatchTable<DomainEventMessage<CaseEvent>> table;

    CaseHistory(JdbcClient jdbc, @Qualifier("eventSerializer") Serializer json, PersonalFields personal) {
        this.jdbc = jdbc;
        this.json = json;
        this.personal = personal;
        this.table = new BatchTable<>(
                "query.case_history",
                "case_id, sequence",
                List.of(
                        column(
                                "case_id",
                                "uuid",
                                event -> event.getPayload().caseId().value()),
                        column("sequence", "bigint", DomainEventMessage::getSequenceNumber),
                        column(
                                "event_type",
                                "text",
                                event -> json.typeForClass(event.getPayloadType())
                                        .getName()),
                        column(
                                "business_date",
                                "date",
                                event -> BusinessDate.of(event.getPayload()).orElse(null)),
                        column("recorded_at", "timestamptz", DomainEventMessage::getTimestamp),
                        column(
                                "recorded_by",
                                "text",
                                event -> event.getMetaData().get(Identity.USER)),
                        column(
                                "recorded_by_role",
                                "text",
                                event -> event.getMetaData().get(Identity.ROLE)),
                        column(
                                "recorded_by_team",
                                "text",
                                event -> event.getMetaData().get(Identity.TEAM)),
                        column(
                                "payload",
                                "jsonb",
                                event -> event.serializePayload(json, String.class)
                                        .getData())));
    }

    /** The latest first, of those until the case had come so far. */
    public List<HistoryEntry> latest(CaseAtVersion found, Page page) {
        return jdbc.sql("select * from query.case_history where case_id = ? and sequence <= ? order by sequence desc"
                        + Page.SQL)
                .params(found.file().caseId().value(), found.version(), page.size(), page.offset())
                .query((row, number) -> read(row))
                .list();
    }

    /** The first first. */
    public List<HistoryEntry> all(CaseId caseId) {
        return jdbc.sql("select * from query.case_history where case_id = ? order by sequence")
                .param(caseId.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The case by the events that were recorded until then; none where there were none. */
    Optional<CaseAtVersion> foldedUntil(CaseId caseId, Instant moment) {
        var folded = new FoldedCase();
        jdbc.sql("""
                        select recorded_at, event_type, payload from query.case_history where case_id = :case and sequence <
                            coalesce((select min(sequence) from query.case_history
                                where case_id = :case and recorded_at > :moment), 9223372036854775807)
                        order by sequence""")
                .param("case", caseId.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> folded.after(
                        event(row.getString("event_type"), row.getString("payload")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
        return folded.reached();
    }

    /** The numbers of the events by which the case still goes: each tells something that can be put right. */
    public Set<Long> standing(CaseId caseId) {
        var standing = new Standing();
        jdbc.sql("select sequence, event_type, payload from query.case_history where case_id = ? order by sequence")
                .param(caseId.value())
                .query((RowCallbackHandler) row -> standing.after(
                        row.getLong("sequence"), event(row.getString("event_type"), row.getString("payload"))));
        return standing.events();
    }

    public Optional<Instant> latestRecordedAt() {
        return jdbc.sql("select recorded_at from query.case_history order by recorded_at desc limit 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    void add(Collection<DomainEventMessage<CaseEvent>> events) {
        table.add(jdbc, events);
    }

    /** Leaves of the case's events what can be read of them after an erasure. */
    void erase(CaseId caseId) {
        var payloads = jdbc.sql("select sequence, event_type, payload from query.case_history where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> Map.entry(
                        row.getLong("sequence"),
                        personal.erased(row.getString("event_type"), row.getString("payload"))))
                .list();
        payloads.forEach(payload -> jdbc.sql(
                        "update query.case_history set payload = ?::jsonb where case_id = ? and sequence = ?")
                .params(payload.getValue(), caseId.value(), payload.getKey())
                .update());
    }

    void delete(Object[] cases) {
        table.delete(jdbc, cases);
    }

    Map<String, String> digests(Object[] cases) {
        return table.digests(jdbc, cases);
    }

    private static Column<DomainEventMessage<CaseEvent>> column(
            String name, String type, Function<DomainEventMessage<CaseEvent>, @Nullable Object> value) {
        return new Column<>(name, type, value);
    }

    private HistoryEntry read(ResultSet row) throws SQLException {
        var type = row.getString("event_type");
        var payload = row.getString("payload");
        return new HistoryEntry(
                row.getLong("sequence"),
                type,
                event(type, payload),
                payload,
                row.getObject("business_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("recorded_by_role"),
                row.getString("recorded_by_team"));
    }

    private CaseEvent event(String type, String payload) {
        return json.deserialize(
                new SimpleSerializedObject<>(payload, String.class, new SimpleSerializedType(type, null)));
    }
}
