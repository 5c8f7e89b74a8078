package uk.ehcqa.query.chase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Who reminded of which requests, and what became of each. Sole writer of {@code post.chase} and {@code post.chased}. */
@Component
class ChaseRecord {

    /** @param askedOn the day on which it is recorded that whoever is asked was reminded */
    record Begun(UUID id, Identity sender, Instant askedAt, LocalDate askedOn) {}

    /** A request that is about to be recorded. */
    record Prepared(String reference, CaseId caseId, int contribution, UUID message) {}

    /** What became of a request. */
    record Line(
            String reference,
            ChaseOutcome outcome,
            @Nullable UUID messageId,
            @Nullable String failure) {}

    private static final RowMapper<Line> LINE = new SimplePropertyRowMapper<>(Line.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    ChaseRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where it was begun before: whoever sends a form again reminds nobody again. */
    boolean begin(UUID id, Identity sender) {
        return jdbc.sql("insert into post.chase values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(id)
                        .param(sender.user())
                        .param(sender.role().name())
                        .param(sender.team())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(LocalDate.now(clock))
                        .update()
                == 1;
    }

    void leaveOut(UUID id, String reference, ChaseOutcome why) {
        jdbc.sql("insert into post.chased (chase_id, reference, outcome) values (?, ?, ?)")
                .params(id, reference, why.name())
                .update();
    }

    void prepare(UUID id, AwaitedRequest request, UUID message) {
        jdbc.sql("insert into post.chased values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        request.reference(),
                        request.caseId(),
                        request.contribution(),
                        message,
                        ChaseOutcome.PREPARED.name())
                .update();
    }

    void settle(UUID id, String reference, ChaseOutcome outcome, @Nullable String failure) {
        jdbc.sql("""
                        update post.chased set outcome = ?, failure = ?
                        where chase_id = ? and reference = ? and outcome = 'PREPARED'""")
                .param(outcome.name())
                .param(failure)
                .param(id)
                .param(reference)
                .update();
    }

    Optional<Begun> find(UUID id) {
        return jdbc.sql("select * from post.chase where chase_id = ?")
                .param(id)
                .query((row, number) -> new Begun(
                        row.getObject("chase_id", UUID.class),
                        new Identity(
                                row.getString("asked_by"), Role.valueOf(row.getString("role")), row.getString("team")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("asked_on", LocalDate.class)))
                .optional();
    }

    List<Prepared> prepared(UUID id) {
        return jdbc.sql("select * from post.chased where chase_id = ? and outcome = 'PREPARED' order by reference")
                .param(id)
                .query((row, number) -> new Prepared(
                        row.getString("reference"),
                        CaseId.of(row.getString("case_id")),
                        row.getInt("contribution"),
                        row.getObject("message_id", UUID.class)))
                .list();
    }

    List<Line> lines(UUID id) {
        return jdbc.sql("select reference, outcome, message_id, failure from post.chased where chase_id = ?"
                        + " order by reference")
                .param(id)
                .query(LINE)
                .list();
    }

    /** Those that somebody began that long ago and never finished: the program died at it, or a case was busy. */
    List<UUID> unfinished(Duration since) {
        return jdbc.sql("""
                        select chase_id from post.chase c where asked_at < ?
                        and exists (select 1 from post.chased d where d.chase_id = c.chase_id and d.outcome = 'PREPARED')
                        order by asked_at""")
                .param(clock.instant().minus(since).atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("chase_id", UUID.class))
                .list();
    }
}
