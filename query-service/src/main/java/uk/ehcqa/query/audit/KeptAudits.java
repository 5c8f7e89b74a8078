package uk.ehcqa.query.audit;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.audit.marking.Marking;

/** Audits as lists show them. Sole writer of {@code query.audit}. */
@Component
class KeptAudits {

    private static final SimpleSerializedType AUDIT = new SimpleSerializedType(KeptAudit.class.getName(), null);

    /** Of all, where nobody is named. */
    private static final String SEEN_BY =
            " where (:user::text is null or :user in (auditor, second_auditor, moderator))";

    private final JdbcClient jdbc;
    private final Serializer json;

    KeptAudits(JdbcClient jdbc, @Qualifier("generalSerializer") Serializer json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<KeptAudit> find(String auditId) {
        return jdbc.sql("select state from query.audit where audit_id = ?::uuid")
                .param(auditId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those that somebody marks, or all; what is still to be done first, then the latest. */
    List<ListedAudit> all(@Nullable String user, Page page) {
        return jdbc.sql("""
                        select audit.state, file.reference, file.forename, file.surname from query.audit audit
                            left join query.case_file file using (case_id)""" + SEEN_BY + " order by closed, begun_on desc, audit_id limit :size offset :offset")
                .param("user", user)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new ListedAudit(
                        read(row), row.getString("reference"), row.getString("forename"), row.getString("surname")))
                .list();
    }

    int count(@Nullable String user) {
        return jdbc.sql("select count(*) from query.audit" + SEEN_BY)
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    void store(KeptAudit audit) {
        var begun = audit.begun();
        jdbc.sql("""
                insert into query.audit
                    (audit_id, version, recorded_at, case_id, auditor, second_auditor, moderator, begun_on, closed, state)
                values (:audit, :version, :recordedAt, :case, :auditor, :second, :moderator, :begunOn, :closed, :state::jsonb)
                on conflict (audit_id) do update set (version, recorded_at, moderator, closed, state)
                    = (excluded.version, excluded.recorded_at, excluded.moderator, excluded.closed, excluded.state)""")
                .param("audit", begun.auditId().value())
                .param("version", audit.version())
                .param("recordedAt", audit.recordedAt().atOffset(ZoneOffset.UTC))
                .param("case", begun.caseId().value())
                .param("auditor", begun.auditor())
                .param("second", begun.secondAuditor())
                .param(
                        "moderator",
                        audit.of(Marking.MODERATION).map(KeptMarks::by).orElse(null))
                .param("begunOn", begun.begunOn())
                .param("closed", audit.withdrawn() || audit.settledOn() != null)
                .param("state", json.serialize(audit, String.class).getData())
                .update();
    }

    void delete(Collection<String> audits) {
        jdbc.sql("delete from query.audit where audit_id = any(?::uuid[])")
                .param(audits.toArray(String[]::new))
                .update();
    }

    /** What stands in the row of each of these. */
    Map<String, String> digests(Collection<String> audits) {
        return jdbc
                .sql("select audit_id::text, md5(audit::text) from query.audit audit where audit_id = any(?::uuid[])")
                .param(audits.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids that come next; the first after the empty text. */
    List<String> after(String last, int atMost) {
        return jdbc.sql("select audit_id::text from query.audit where audit_id::text > ? order by 1 limit ?")
                .params(last, atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private KeptAudit read(ResultSet row) throws SQLException {
        return json.deserialize(new SimpleSerializedObject<>(row.getString("state"), String.class, AUDIT));
    }
}
