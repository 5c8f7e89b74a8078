package uk.ehcqa.query.post;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The messages that are to be sent, and those that were. Sole writer of {@code post.message} and {@code post.item}. Nobody is told of the same
 * occasion of a request twice, whoever queues it.
 */
@Component
public class Outbox {

    private static final String NEXT = """
            select message_id as id, matter, address, queued_at, tries from post.message
            where standing = 'QUEUED' and next_at <= ?
            order by next_at, message_id limit 1 for update skip locked
            """;

    private static final String HOLDING = """
            select c.reference, c.due_on from post.message m
            join post.item i using (message_id)
            join query.contribution c using (reference)
            where m.message_id = ? and not i.struck and %s
            order by c.reference
            """.formatted(Matter.HOLDS);

    private static final RowMapper<Told> TOLD = new SimplePropertyRowMapper<>(Told.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Queues a message, within a transaction, about those of the requests that it is new for.
     *
     * @param occasions what each request is told of: why, and which time
     * @return those requests; where there is none, no message is queued
     */
    public List<String> put(
            UUID id, Matter matter, String address, Map<String, String> occasions, MessageStanding standing) {
        jdbc.sql("insert into post.message values (?, ?, ?, ?, ?, 0, ?)")
                .params(id, matter.name(), address, standing.name(), now(), now())
                .update();
        var told = occasions.entrySet().stream()
                .filter(each -> isNew(each.getKey(), each.getValue(), id))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (told.isEmpty()) {
            jdbc.sql("delete from post.message where message_id = ?").param(id).update();
        }
        return told;
    }

    /** Waits while somebody else queues the same. */
    private boolean isNew(String reference, String occasion, UUID id) {
        return jdbc.sql(
                                "insert into post.item (reference, occasion, message_id) values (?, ?, ?) on conflict do nothing")
                        .params(reference, occasion, id)
                        .update()
                == 1;
    }

    /** Those of these requests of which somebody was told on that occasion, or is about to be. */
    public Set<String> told(Collection<String> references, String occasion) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(
                                "select reference from post.item where occasion = :occasion and reference in (:references)")
                        .param("occasion", occasion)
                        .param("references", references)
                        .query(String.class)
                        .list());
    }

    /** Takes requests out of a message that is held. */
    public void strike(UUID id, Collection<String> references) {
        references.forEach(
                reference -> jdbc.sql("update post.item set struck = true where message_id = ? and reference = ?")
                        .params(id, reference)
                        .update());
    }

    /** Lets a message go that was held; void if nothing is left in it. */
    public void release(UUID id) {
        jdbc.sql("""
                        update post.message set next_at = ?, standing =
                            case when exists (select 1 from post.item i where i.message_id = post.message.message_id and not i.struck)
                            then 'QUEUED' else 'VOID' end
                        where message_id = ? and standing = 'HELD'""").params(now(), id).update();
    }

    /** The one that has waited longest for its turn. Until the transaction ends nobody else has it. */
    Optional<Message> next() {
        return jdbc.sql(NEXT)
                .param(now())
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        Matter.valueOf(row.getString("matter")),
                        row.getString("address"),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }

    /** What of a message still holds. */
    List<Told> holding(Message message) {
        return jdbc.sql(HOLDING).param(message.id()).query(TOLD).list();
    }

    void settle(Message message, MessageStanding standing) {
        jdbc.sql("update post.message set standing = ?, settled_at = ? where message_id = ?")
                .params(standing.name(), now(), message.id())
                .update();
    }

    void failed(Message message, String failure, Instant nextTry, boolean dead) {
        jdbc.sql("""
                        update post.message set tries = tries + 1, failure = ?, next_at = ?, standing = ?, settled_at = ?
                        where message_id = ?""")
                .param(failure)
                .param(nextTry.atOffset(ZoneOffset.UTC))
                .param((dead ? MessageStanding.DEAD : MessageStanding.QUEUED).name())
                .param(dead ? now() : null)
                .param(message.id())
                .update();
    }

    /** Tries those again that were given up. */
    int revive() {
        return jdbc.sql("""
                        update post.message set standing = 'QUEUED', tries = 0, next_at = ?, settled_at = null
                        where standing = 'DEAD'""").param(now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
