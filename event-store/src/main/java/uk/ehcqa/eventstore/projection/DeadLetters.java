package uk.ehcqa.eventstore.projection;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that were not taken in, by projection and case. Sole writer of {@code event_store.dead_letter}. */
class DeadLetters {

    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these cases that are parked, and which event each of them waits for. */
    Map<String, Long> parked(Projection projection, Collection<String> cases) {
        return jdbc
                .sql("""
                select aggregate_id, min(sequence) from event_store.dead_letter
                where projection = ? and aggregate_id = any(?) group by aggregate_id""")
                .params(projection.name(), cases.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void park(Projection projection, DomainEventMessage<?> event, Failure failure) {
        add(projection, event, failure);
    }

    /** Behind what is parked of its case already. */
    void wait(Projection projection, DomainEventMessage<?> event) {
        add(projection, event, null);
    }

    void failedAgain(DeadLetter letter, Failure failure) {
        jdbc.sql("""
                update event_store.dead_letter set failure = ?, failed_at = ?
                where projection = ? and aggregate_id = ? and sequence = ?""")
                .params(failure.type(), failure.place(), letter.projection(), letter.caseId(), letter.sequence())
                .update();
    }

    void remove(DeadLetter letter) {
        jdbc.sql("delete from event_store.dead_letter where projection = ? and aggregate_id = ? and sequence = ?")
                .params(letter.projection(), letter.caseId(), letter.sequence())
                .update();
    }

    void remove(Projection projection, Collection<String> cases) {
        jdbc.sql("delete from event_store.dead_letter where projection = ? and aggregate_id = any(?)")
                .params(projection.name(), cases.toArray(String[]::new))
                .update();
    }

    int countCases(String projection) {
        return jdbc.sql("select count(distinct aggregate_id) from event_store.dead_letter where projection = ?")
                .param(projection)
                .query(Integer.class)
                .single();
    }

    /** In the order in which the events have to be taken in. */
    List<DeadLetter> of(String projection, String caseId) {
        return jdbc.sql("""
                select letter.*, global_index, payload_type, recorded_at
                from event_store.dead_letter letter join event_store.event using (event_id)
                where projection = ? and letter.aggregate_id = ? order by letter.sequence""")
                .params(projection, caseId)
                .query((row, number) -> new DeadLetter(
                        projection,
                        caseId,
                        row.getLong("sequence"),
                        row.getObject("event_id", UUID.class),
                        row.getLong("global_index"),
                        row.getString("payload_type"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure"),
                        row.getString("failed_at")))
                .list();
    }

    /** The one parked longest first. */
    List<ParkedCase> cases() {
        return jdbc.sql("""
                select * from (
                    select distinct on (projection, aggregate_id) letter.*, payload_type,
                        count(*) over (partition by projection, letter.aggregate_id) as letters
                    from event_store.dead_letter letter join event_store.event using (event_id)
                    order by projection, letter.aggregate_id, letter.sequence) first
                order by parked_at, projection, aggregate_id""")
                .query((row, number) -> new ParkedCase(
                        row.getString("projection"),
                        row.getString("aggregate_id"),
                        row.getString("payload_type"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure"),
                        row.getString("failed_at"),
                        row.getInt("letters")))
                .list();
    }

    private void add(Projection projection, DomainEventMessage<?> event, @Nullable Failure failure) {
        jdbc.sql("""
                insert into event_store.dead_letter (projection, aggregate_id, sequence, event_id, failure, failed_at)
                values (?, ?, ?, ?::uuid, ?, ?) on conflict do nothing""")
                .param(projection.name())
                .param(event.getAggregateIdentifier())
                .param(event.getSequenceNumber())
                .param(event.getIdentifier())
                .param(failure == null ? null : failure.type())
                .param(failure == null ? null : failure.place())
                .update();
    }
}
