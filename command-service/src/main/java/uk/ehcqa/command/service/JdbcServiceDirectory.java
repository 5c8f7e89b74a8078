package uk.ehcqa.command.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.PlainName;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;

/** Sole writer and sole reader of {@code command.service}. */
@Component
class JdbcServiceDirectory implements ServiceDirectory, ServiceNames {

    private static final SimpleSerializedType PARTICULARS =
            new SimpleSerializedType(ServiceParticulars.class.getName(), null);

    private final JdbcClient jdbc;
    private final Serializer json;

    JdbcServiceDirectory(JdbcClient jdbc, @Qualifier("generalSerializer") Serializer json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ServiceEntry> find(ServiceId service) {
        return jdbc.sql(
                        "select service_id::text, particulars::text, closed_on from command.service where service_id = ?")
                .param(service.value())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void keep(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('service ' || cast(? as text), 0))")
                .param(PlainName.of(name))
                .query(granted -> {});
    }

    @Override
    public Optional<ServiceId> named(String name) {
        return jdbc.sql("select service_id::text from command.service where name_key = ?")
                .param(PlainName.of(name))
                .query((row, number) -> ServiceId.of(row.getString(1)))
                .optional();
    }

    void describe(ServiceId service, ServiceParticulars particulars) {
        jdbc.sql("""
                insert into command.service (service_id, name_key, particulars) values (?, ?, ?::jsonb)
                on conflict (service_id) do update
                    set name_key = excluded.name_key, particulars = excluded.particulars""")
                .params(
                        service.value(),
                        PlainName.of(particulars.name()),
                        json.serialize(particulars, String.class).getData())
                .update();
    }

    void close(ServiceId service, @Nullable LocalDate closedOn) {
        jdbc.sql("update command.service set closed_on = ? where service_id = ?")
                .param(closedOn)
                .param(service.value())
                .update();
    }

    private ServiceEntry read(ResultSet row) throws SQLException {
        var particulars = new SimpleSerializedObject<>(row.getString("particulars"), String.class, PARTICULARS);
        return new ServiceEntry(
                ServiceId.of(row.getString("service_id")),
                json.<String, ServiceParticulars>deserialize(particulars),
                row.getObject("closed_on", LocalDate.class));
    }
}
