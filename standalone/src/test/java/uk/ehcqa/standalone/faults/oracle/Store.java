package uk.ehcqa.standalone.faults.oracle;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of cases in the store as the oracle sees them: read by SQL, past everything that the product would do for it. */
public record Store(JdbcClient jdbc) {

    public List<StoredEvent> events() {
        return jdbc.sql("""
                        select opened.payload ->> 'reference' as reference, event.sequence, event.payload_type,
                            cast(coalesce(
                                event.payload ->> 'receivedOn', event.payload ->> 'notifiedOn',
                                event.payload ->> 'requestedOn', event.payload ->> 'sentOn') as date) as day
                        from event_store.event left join event_store.event opened
                            on opened.aggregate_id = event.aggregate_id and opened.payload_type = 'CaseOpened'
                        where event.aggregate_type = 'EhcCase'
                        order by event.global_index""")
                .query((row, number) -> new StoredEvent(
                        String.valueOf(row.getString("reference")),
                        row.getLong("sequence"),
                        new Mark(row.getString("payload_type"), row.getObject("day", LocalDate.class))))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from event_store.event where aggregate_type = 'EhcCase'")
                .query(Long.class)
                .single();
    }
}
