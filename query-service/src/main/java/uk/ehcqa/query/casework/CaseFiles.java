package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;

/** Every case as it stands. Sole writer of {@code query.case_file}. */
@Component
public class CaseFiles implements FoldedTable {

    private static final SimpleSerializedType CASE_FILE = new SimpleSerializedType(CaseFile.class.getName(), null);

    private final JdbcClient jdbc;
    private final Serializer json;
    private final BatchTable<CaseAtVersion> table;

    CaseFiles(JdbcClient jdbc, @Qualifier("generalSerializer") Serializer json) {
        this.jdbc = jdbc;
        this.json = json;
        this.table = new BatchTable<>(
                "query.case_file",
                "case_id",
                List.of(
                        column("case_id", "uuid", file -> file.caseId().value()),
                        column("reference", "text", CaseFile::reference),
                        new Column<>("version", "bigint", CaseAtVersion::version),
                        new Column<>("recorded_at", "timestamptz", CaseAtVersion::recordedAt),
                        column("surname", "text", file -> file.child().surname()),
                        column("forename", "text", file -> file.child().forename()),
                        column("birth_date", "date", file -> file.child().birthDate()),
                        column(
                                "name_words",
                                "tsvector",
                                file -> file.child().wasErased() ? "" : NameWords.of(file.child())),
                        column("state", "jsonb", this::write)));
    }

    public Optional<CaseAtVersion> find(CaseReference reference) {
        return jdbc.sql("select version, recorded_at, state from query.case_file where reference = ?")
                .param(reference.value())
                .query((row, number) -> read(row))
                .optional();
    }

    public Optional<CaseAtVersion> find(CaseId caseId) {
        return Optional.ofNullable(find(Set.of(caseId)).get(caseId));
    }

    /** The case that the address of a page names. */
    public CaseAtVersion get(String reference) {
        return Optional.of(reference)
                .filter(CaseReference::isWellFormed)
                .map(CaseReference::new)
                .flatMap(this::find)
                .orElseThrow(CaseUnknown::new);
    }

    /** The id of the case, if it is known here. */
    public Optional<String> id(String reference) {
        return jdbc.sql("select case_id::text from query.case_file where reference = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }

    /** Whether the case has come as far as that event. */
    public boolean hold(CaseReference reference, long version) {
        return jdbc.sql("select exists (select from query.case_file where reference = ? and version >= ?)")
                .params(reference.value(), version)
                .query(Boolean.class)
                .single();
    }

    /** The references of those of these cases that are known here, by id. */
    public Map<String, String> references(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select case_id::text, reference from query.case_file where case_id = any(?::uuid[])")
                .param(new SqlArrayValue("text", cases.toArray()))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids that come next; the first after the empty text. */
    List<String> after(String last, int atMost) {
        return jdbc.sql("select case_id::text from query.case_file where ? = '' or case_id > nullif(?, '')::uuid"
                        + " order by case_id limit ?")
                .params(last, last, atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }

    Map<CaseId, CaseAtVersion> find(Set<CaseId> cases) {
        return jdbc
                .sql("select version, recorded_at, state from query.case_file where case_id = any(?)")
                .param(new SqlArrayValue(
                        "uuid", cases.stream().map(CaseId::value).toArray()))
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(toMap(found -> found.file().caseId(), found -> found));
    }

    @Override
    public void store(Collection<CaseChange> changes) {
        table.upsert(jdbc, changes.stream().map(CaseChange::after).toList());
    }

    @Override
    public void delete(Object[] cases) {
        table.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return table.digests(jdbc, cases);
    }

    private static Column<CaseAtVersion> column(String name, String type, Function<CaseFile, Object> value) {
        return new Column<>(name, type, row -> value.apply(row.file()));
    }

    private CaseAtVersion read(ResultSet row) throws SQLException {
        var state = new SimpleSerializedObject<>(row.getString("state"), String.class, CASE_FILE);
        return new CaseAtVersion(
                json.<String, CaseFile>deserialize(state),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private String write(CaseFile file) {
        return json.serialize(file, String.class).getData();
    }
}
