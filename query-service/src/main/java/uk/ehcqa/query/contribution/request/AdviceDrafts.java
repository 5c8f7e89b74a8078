package uk.ehcqa.query.contribution.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.eventstore.privacy.PersonalFields;
import uk.ehcqa.eventstore.privacy.StoredJson;
import uk.ehcqa.query.casework.KeptOfChildren;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Advice that is begun and not sent, sealed under the key of the child. One draft belongs to each request: colleagues go on where
 * another left off, and nobody overwrites what they have not seen. Sole writer and sole reader of {@code request.draft}.
 */
@Component
class AdviceDrafts implements KeptOfChildren {

    /** What an empty form is drawn from. */
    static final int NONE = 0;

    /** A page that saves by itself may do so in the very moment in which a button of it is pressed. */
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "draft";

    private final JdbcClient jdbc;
    private final PersonalFields personal;
    private final Clock clock;

    AdviceDrafts(JdbcClient jdbc, PersonalFields personal, Clock clock) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.clock = clock;
    }

    Optional<KeptDraft> find(ListedRequest request) {
        return jdbc.sql("select revision, saved_by, saved_at, sealed from request.draft where reference = ?")
                .param(request.reference().value())
                .query((row, number) -> opened(
                        request,
                        row.getString("sealed"),
                        row.getInt("revision"),
                        row.getString("saved_by"),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .optional()
                .flatMap(draft -> draft);
    }

    /**
     * Keeps what was entered.
     *
     * @param drawnFrom the revision that whoever entered it had before them
     * @return as it is kept now; nothing where somebody else has saved another meanwhile
     */
    Optional<KeptDraft> keep(ListedRequest request, EnteredAdvice form, int drawnFrom, String by) {
        dropEnded();
        var now = clock.instant();
        var sealed = personal.sealWhole(
                request.reference().value(), request.caseId().value(), JSON.writeValueAsString(form));
        return jdbc.sql("""
                insert into request.draft as held (reference, case_id, revision, saved_by, saved_at, sealed)
                select :reference, cast(:case as uuid), :drawnFrom + 1, :by, cast(:now as timestamptz), :sealed
                where :drawnFrom = 0 or exists (select from request.draft where reference = :reference)
                on conflict (reference) do update set revision = held.revision + 1, saved_by = excluded.saved_by,
                    saved_at = excluded.saved_at, sealed = excluded.sealed
                where held.revision = :drawnFrom or (held.saved_by = :by and held.saved_at >= :justNow)
                returning revision""")
                .param("reference", request.reference().value())
                .param("case", request.caseId().value())
                .param("drawnFrom", drawnFrom)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("justNow", now.minus(JUST_NOW).atOffset(ZoneOffset.UTC))
                .param("sealed", sealed)
                .query(Integer.class)
                .optional()
                .map(revision -> new KeptDraft(form, revision, by, now));
    }

    /** It was sent. */
    void drop(ListedRequest request) {
        jdbc.sql("delete from request.draft where reference = ?")
                .param(request.reference().value())
                .update();
    }

    @Override
    public void forget(Collection<CaseId> erased) {
        jdbc.sql("delete from request.draft where case_id = any(?)")
                .param(new SqlArrayValue(
                        "uuid", erased.stream().map(CaseId::value).toArray()))
                .update();
    }

    /** Nobody can send any more what was begun for a request that has ended otherwise. */
    private void dropEnded() {
        jdbc.sql("""
                delete from request.draft using query.contribution
                where draft.reference = contribution.reference
                    and standing in ('ACCEPTED', 'NIL_RETURN', 'DECLINED', 'WITHDRAWN')""").update();
    }

    private Optional<KeptDraft> opened(
            ListedRequest request, String sealed, int revision, String savedBy, OffsetDateTime savedAt) {
        return personal.openWhole(new StoredJson(request.reference().value(), KIND, sealed.getBytes(UTF_8)))
                .map(json -> new KeptDraft(
                        JSON.readValue(json, EnteredAdvice.class), revision, savedBy, savedAt.toInstant()));
    }
}
