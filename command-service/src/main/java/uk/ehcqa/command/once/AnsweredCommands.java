package uk.ehcqa.command.once;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.erasure.TableRewrites;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;

/** What was answered to commands that may be sent again. Sole writer and sole reader of {@code command.answered_command}. */
@Component
class AnsweredCommands {

    /**
     * An answer that was given.
     *
     * @param fingerprint of the command that it answered
     */
    record Answer(String fingerprint, Recorded recorded) {}

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TableRewrites rewrites;

    AnsweredCommands(JdbcClient jdbc, Clock clock, TableRewrites rewrites) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rewrites = rewrites;
    }

    /** The answer that this attempt was given before. Until the transaction ends, no other can ask for the same one. */
    Optional<Answer> find(Attempt attempt) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param(attempt.sender() + "\n" + attempt.idempotencyKey())
                .query()
                .listOfRows();
        return jdbc.sql("""
                        select fingerprint, case_reference, version from command.answered_command
                        where sender = ? and idempotency_key = ?""")
                .params(attempt.sender(), attempt.idempotencyKey())
                .query((row, number) -> new Answer(
                        row.getString("fingerprint"),
                        new Recorded(new CaseReference(row.getString("case_reference")), row.getLong("version"))))
                .optional();
    }

    /** A fingerprint of who somebody is could be guessed. Without it no command is the same, so all of them are refused. */
    void forgetWhatWasSent(CaseReference reference) {
        jdbc.sql("update command.answered_command set fingerprint = '' where case_reference = ?")
                .param(reference.toString())
                .update();
        rewrites.due("command.answered_command");
    }

    void add(Attempt attempt, Recorded recorded) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from command.answered_command where answered_at < ?")
                .param(now.minus(KEPT))
                .update();
        jdbc.sql("""
                        insert into command.answered_command
                            (sender, idempotency_key, fingerprint, case_reference, version, answered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        attempt.sender(),
                        attempt.idempotencyKey(),
                        attempt.fingerprint(),
                        recorded.reference().toString(),
                        recorded.version(),
                        now)
                .update();
    }
}
