package uk.ehcqa.query.service;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;

/** The register of services. Sole writer of {@code query.service} and {@code query.service_history}. */
@Component
public class Services {

    private static final SimpleSerializedType PARTICULARS =
            new SimpleSerializedType(ServiceParticulars.class.getName(), null);

    private final JdbcClient jdbc;
    private final Serializer json;
    private final Serializer events;

    Services(
            JdbcClient jdbc,
            @Qualifier("generalSerializer") Serializer json,
            @Qualifier("eventSerializer") Serializer events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    public Optional<KeptService> find(ServiceId service) {
        return jdbc.sql("select * from query.service where service_id = ?")
                .param(service.value())
                .query((row, number) -> read(row))
                .optional();
    }

    public KeptService get(ServiceId service) {
        return find(service).orElseThrow(ServiceUnknown::new);
    }

    /** The names of those of these services that are known here. */
    public Map<ServiceId, String> names(Collection<ServiceId> services) {
        return jdbc
                .sql("select service_id::text, name from query.service where service_id = any(?::uuid[])")
                .param(services.stream().map(ServiceId::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(ServiceId.of(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that can be asked for advice, by agency and name. */
    public List<KeptService> open() {
        return all(ServiceFilter.OPEN, Page.whole());
    }

    /** Also those that were closed, of which advice may still be awaited. */
    public List<KeptService> registered() {
        return all(new ServiceFilter(null, null), Page.whole());
    }

    /** Open ones first, then by agency and name. */
    List<KeptService> all(ServiceFilter filter, Page page) {
        var where = filter.where();
        return jdbc.sql("select * from query.service" + where.sql()
                        + " order by closed_on is not null, agency, name, service_id" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query((row, number) -> read(row))
                .list();
    }

    int count(ServiceFilter filter) {
        var where = filter.where();
        return jdbc.sql("select count(*) from query.service" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** Whether the service has come as far as that event. */
    boolean hold(ServiceId service, long version) {
        return find(service).filter(kept -> kept.version() >= version).isPresent();
    }

    /** The latest first. */
    List<ServiceHistoryEntry> history(ServiceId service) {
        return jdbc.sql("select * from query.service_history where service_id = ? order by sequence desc")
                .param(service.value())
                .query((row, number) -> entry(row))
                .list();
    }

    void store(KeptService service) {
        jdbc.sql("""
                insert into query.service
                    (service_id, version, recorded_at, name, agency, stream, lead_address, commissioner_address,
                        requests_address, closed_on, particulars)
                values (:service, :version, :recordedAt, :name, :agency, :stream, :leadAddress, :commissionerAddress,
                    :requestsAddress, :closedOn, :particulars::jsonb)
                on conflict (service_id) do update set (version, recorded_at, name, agency, stream, lead_address,
                        commissioner_address, requests_address, closed_on, particulars)
                    = (excluded.version, excluded.recorded_at, excluded.name, excluded.agency, excluded.stream,
                        excluded.lead_address, excluded.commissioner_address, excluded.requests_address,
                        excluded.closed_on, excluded.particulars)""")
                .param("service", service.serviceId().value())
                .param("version", service.version())
                .param("recordedAt", service.recordedAt().atOffset(ZoneOffset.UTC))
                .param("name", service.name())
                .param("agency", service.particulars().agency().name())
                .param("stream", service.particulars().stream().name())
                .param("leadAddress", service.particulars().leadAddress())
                .param("commissionerAddress", service.particulars().commissionerAddress())
                .param("requestsAddress", service.particulars().requestsAddress())
                .param("closedOn", service.closedOn())
                .param(
                        "particulars",
                        json.serialize(service.particulars(), String.class).getData())
                .update();
    }

    void add(DomainEventMessage<?> message) {
        jdbc.sql("insert into query.service_history values (?::uuid, ?, ?, ?, ?, ?::jsonb) on conflict do nothing")
                .param(message.getAggregateIdentifier())
                .param(message.getSequenceNumber())
                .param(message.getTimestamp().atOffset(ZoneOffset.UTC))
                .param(message.getMetaData().get(Identity.USER))
                .param(events.typeForClass(message.getPayloadType()).getName())
                .param(message.serializePayload(events, String.class).getData())
                .update();
    }

    void delete(Collection<String> services) {
        List.of("query.service", "query.service_history")
                .forEach(table -> jdbc.sql("delete from " + table + " where service_id = any(?::uuid[])")
                        .param(services.toArray(String[]::new))
                        .update());
    }

    /** What stands in the rows of each of these services. */
    Map<String, String> digests(Collection<String> services) {
        return jdbc
                .sql("""
                select service.service_id::text, md5(service::text || (
                    select string_agg(history::text, ' ' order by sequence) from query.service_history history
                    where history.service_id = service.service_id))
                from query.service where service_id = any(?::uuid[])""")
                .param(services.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids that come next; the first after the empty text. */
    List<String> after(String last, int atMost) {
        return jdbc.sql("select service_id::text from query.service where service_id::text > ? order by 1 limit ?")
                .params(last, atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private KeptService read(ResultSet row) throws SQLException {
        var particulars = new SimpleSerializedObject<>(row.getString("particulars"), String.class, PARTICULARS);
        return new KeptService(
                ServiceId.of(row.getString("service_id")),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                json.<String, ServiceParticulars>deserialize(particulars),
                row.getObject("closed_on", LocalDate.class));
    }

    private ServiceHistoryEntry entry(ResultSet row) throws SQLException {
        var payload = new SimpleSerializedObject<>(
                row.getString("payload"), String.class, new SimpleSerializedType(row.getString("event_type"), null));
        return new ServiceHistoryEntry(
                row.getLong("sequence"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                events.<String, ServiceEvent>deserialize(payload));
    }
}
