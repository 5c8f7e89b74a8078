package uk.ehcqa.query.framework;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.query.framework.FrameworkVersions.Published;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.FrameworkWriter;
import uk.ehcqa.shared.audit.publication.FrameworkId;

/** Every framework there is, to which it adds what came with the product. Sole writer of {@code query.audit_framework}. */
@Component
public class KnownFrameworks {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Comparator<KnownVersion> IN_ORDER = comparing(
                    (KnownVersion known) -> known.framework().name())
            .thenComparing(known -> known.framework().version(), reverseOrder());

    private final JdbcClient jdbc;
    private final List<KnownVersion> builtIn;

    KnownFrameworks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.builtIn = Stream.of(BuiltInFramework.values())
                .map(FrameworkDocuments::read)
                .map(framework -> new KnownVersion(framework, false, null))
                .toList();
    }

    /** By name, the latest version first. */
    public List<KnownVersion> all() {
        var here = jdbc.sql("select * from query.audit_framework")
                .query(KnownFrameworks::read)
                .list();
        return Stream.concat(builtIn.stream(), here.stream().flatMap(KnownFrameworks::versions))
                .sorted(IN_ORDER)
                .toList();
    }

    /** A version, or the draft if it has that number. */
    public Optional<KnownVersion> find(String name, FrameworkVersion version) {
        return of(name).filter(known -> known.framework().version().equals(version))
                .findFirst();
    }

    /**
     * A version by which audits are done.
     *
     * @throws java.util.NoSuchElementException if none was published
     */
    public Framework published(String name, FrameworkVersion version) {
        return find(name, version)
                .filter(known -> !known.draft())
                .map(KnownVersion::framework)
                .orElseThrow();
    }

    /** The draft of the next version. */
    Optional<Framework> draft(String name) {
        return of(name).filter(KnownVersion::draft).map(KnownVersion::framework).findFirst();
    }

    /** The latest version that is not a draft. */
    Optional<Framework> latest(String name) {
        return of(name).filter(known -> !known.draft())
                .map(KnownVersion::framework)
                .max(comparing(Framework::version));
    }

    Optional<FrameworkVersions> find(FrameworkId framework) {
        return jdbc.sql("select * from query.audit_framework where framework_id = ?")
                .param(framework.value())
                .query(KnownFrameworks::read)
                .optional();
    }

    void store(FrameworkVersions versions) {
        jdbc.sql("""
                insert into query.audit_framework (framework_id, version, name, draft, published)
                values (?, ?, ?, ?::jsonb, ?::jsonb)
                on conflict (framework_id) do update
                set (version, name, draft, published)
                    = (excluded.version, excluded.name, excluded.draft, excluded.published)""")
                .param(versions.frameworkId().value())
                .param(versions.version())
                .param(versions.name())
                .param(written(versions.draft()))
                .param(written(versions.published()))
                .update();
    }

    void delete(Collection<String> frameworks) {
        jdbc.sql("delete from query.audit_framework where framework_id = any(?::uuid[])")
                .param(frameworks.toArray(String[]::new))
                .update();
    }

    /** What stands in the row of each of these frameworks. */
    Map<String, String> digests(Collection<String> frameworks) {
        return jdbc
                .sql("""
                select framework_id::text, md5(framework::text) from query.audit_framework framework
                where framework_id = any(?::uuid[])""")
                .param(frameworks.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids that come next; the first after the empty text. */
    List<String> after(String last, int atMost) {
        return jdbc.sql("select framework_id::text from query.audit_framework where framework_id::text > ?"
                        + " order by 1 limit ?")
                .params(last, atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Stream<KnownVersion> of(String name) {
        var here = jdbc.sql("select * from query.audit_framework where name = ?")
                .param(name)
                .query(KnownFrameworks::read)
                .list();
        return Stream.concat(
                builtIn.stream().filter(known -> known.framework().name().equals(name)),
                here.stream().flatMap(KnownFrameworks::versions));
    }

    private static Stream<KnownVersion> versions(FrameworkVersions here) {
        return Stream.concat(
                Stream.ofNullable(here.draft()).map(draft -> new KnownVersion(draft, true, null)),
                here.published().stream().map(version -> new KnownVersion(version.framework(), false, version.on())));
    }

    private static FrameworkVersions read(ResultSet row, int number) throws SQLException {
        var draft = row.getString("draft");
        return new FrameworkVersions(
                new FrameworkId(row.getObject("framework_id", UUID.class)),
                row.getString("name"),
                row.getLong("version"),
                draft == null ? null : FrameworkDocuments.read(draft),
                JSON.readTree(row.getString("published")).values().stream()
                        .map(KnownFrameworks::published)
                        .toList());
    }

    private static Published published(JsonNode version) {
        return new Published(
                FrameworkDocuments.read(version.path("framework").toString()),
                LocalDate.parse(version.path("on").asString()));
    }

    private static @Nullable String written(@Nullable Framework draft) {
        return draft == null ? null : FrameworkDocuments.written(draft);
    }

    private static String written(List<Published> published) {
        return JSON.writeValueAsString(published.stream()
                .map(version -> Map.of(
                        "framework",
                        FrameworkWriter.document(version.framework()),
                        "on",
                        version.on().toString()))
                .toList());
    }
}
