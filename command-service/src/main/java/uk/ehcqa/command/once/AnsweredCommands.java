package uk.ehcqa.command.once;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.erasure.TableRewrites;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceVersion;

/** What was answered to commands that may be sent again. Sole writer and sole reader of {@code command.answered_command}. */
@Component
class AnsweredCommands {

    /**
     * An answer that was given.
     *
     * @param fingerprint of the command that it answered
     * @param given that of a case, or that of a service
     */
    record Answer(String fingerprint, Object given) {}

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
                        select fingerprint, case_reference, service_id, version from command.answered_command
                        where sender = ? and idempotency_key = ?""")
                .params(attempt.sender(), attempt.idempotencyKey())
                .query((row, number) -> new Answer(row.getString("fingerprint"), given(row)))
                .optional();
    }

    /** A fingerprint of who somebody is could be guessed. Without it no command is the same, so all of them are refused. */
    void forgetWhatWasSent(CaseReference reference) {
        jdbc.sql("update command.answered_command set fingerprint = '' where case_reference = ?")
                .param(reference.toString())
                .update();
        rewrites.due("command.answered_command");
    }

    void add(Attempt attempt, Object given) {
        switch (given) {
            case Recorded ofCase -> add(attempt, ofCase.reference().toString(), null, ofCase.version());
            case ServiceVersion ofService ->
                add(attempt, null, ofService.serviceId().value(), ofService.version());
            default -> throw new IllegalArgumentException("no answer to be given again: " + given.getClass());
        }
    }

    private void add(Attempt attempt, @Nullable String reference, @Nullable UUID service, long version) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from command.answered_command where answered_at < ?")
                .param(now.minus(KEPT))
                .update();
        jdbc.sql("""
                        insert into command.answered_command
                            (sender, idempotency_key, fingerprint, case_reference, service_id, version, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(attempt.sender())
                .param(attempt.idempotencyKey())
                .param(attempt.fingerprint())
                .param(reference)
                .param(service)
                .param(version)
                .param(now)
                .update();
    }

    private static Object given(ResultSet row) throws SQLException {
        var service = row.getString("service_id");
        return service == null
                ? new Recorded(new CaseReference(row.getString("case_reference")), row.getLong("version"))
                : new ServiceVersion(ServiceId.of(service), row.getLong("version"));
    }
}
