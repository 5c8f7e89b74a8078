package uk.ehcqa.query.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose calendar an address leads to. Sole writer and sole reader of {@code calendar.feed}. */
@Component
class CalendarFeeds {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token. The one that the caseworker had before leads nowhere any more. */
    FeedToken make(String caseworker) {
        var token = FeedToken.drawnFrom(chance);
        jdbc.sql("""
            insert into calendar.feed (caseworker, token_hash, made_at) values (?, ?, ?)
            on conflict (caseworker) do update set token_hash = excluded.token_hash, made_at = excluded.made_at\
            """)
                .params(caseworker, token.hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    void revoke(String caseworker) {
        jdbc.sql("delete from calendar.feed where caseworker = ?")
                .param(caseworker)
                .update();
    }

    Optional<ZonedDateTime> madeAt(String caseworker) {
        return jdbc.sql("select made_at from calendar.feed where caseworker = ?")
                .param(caseworker)
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()))
                .optional();
    }

    Optional<String> caseworker(FeedToken token) {
        return jdbc.sql("select caseworker from calendar.feed where token_hash = ?")
                .param(token.hash())
                .query(String.class)
                .optional();
    }
}
