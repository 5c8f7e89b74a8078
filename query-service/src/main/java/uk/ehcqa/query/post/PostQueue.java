package uk.ehcqa.query.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the mail to those who are asked for advice stands, for whoever looks after it. */
@Component
class PostQueue {

    /**
     * A message that was given up, or failed and will be tried again.
     *
     * @param requests how many it is about
     */
    record Trouble(
            Matter matter,
            MessageStanding standing,
            String address,
            int requests,
            Instant queuedAt,
            int tries,
            @Nullable String failure) {}

    private static final int MOST = 200;

    private static final String TROUBLES = """
            select m.matter, m.standing, m.address, m.queued_at, m.tries, m.failure,
                (select count(*) from post.item i where i.message_id = m.message_id) as requests
            from post.message m
            where m.standing = 'DEAD' or (m.standing = 'QUEUED' and m.tries > 0)
            order by m.standing, m.queued_at, m.message_id limit ?
            """;

    private final JdbcClient jdbc;

    PostQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MessageStanding, Integer> counts() {
        var counts = new EnumMap<MessageStanding, Integer>(MessageStanding.class);
        for (var standing : MessageStanding.values()) {
            counts.put(standing, 0);
        }
        jdbc.sql("select standing, count(*) as messages from post.message group by standing")
                .query((row, number) ->
                        Map.entry(MessageStanding.valueOf(row.getString("standing")), row.getInt("messages")))
                .list()
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** The dead first, each the oldest first. */
    List<Trouble> troubles() {
        return jdbc.sql(TROUBLES)
                .param(MOST)
                .query((row, number) -> new Trouble(
                        Matter.valueOf(row.getString("matter")),
                        MessageStanding.valueOf(row.getString("standing")),
                        row.getString("address"),
                        row.getInt("requests"),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries"),
                        row.getString("failure")))
                .list();
    }
}
