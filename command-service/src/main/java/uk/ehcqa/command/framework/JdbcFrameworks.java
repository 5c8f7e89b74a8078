package uk.ehcqa.command.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/** Sole writer and sole reader of {@code command.audit_framework}, to which it adds what is built in. */
@Component
class JdbcFrameworks implements Frameworks {

    private static final Comparator<KnownFramework> IN_ORDER = Comparator.comparing(
                    (KnownFramework known) -> known.framework().name())
            .thenComparing(known -> known.framework().version(), Comparator.reverseOrder());

    private final JdbcClient jdbc;
    private final BuiltInFrameworks builtIn;

    JdbcFrameworks(JdbcClient jdbc, BuiltInFrameworks builtIn) {
        this.jdbc = jdbc;
        this.builtIn = builtIn;
    }

    @Override
    public Optional<Framework> published(String name, FrameworkVersion version) {
        return find(name, version).filter(known -> !known.draft()).map(KnownFramework::framework);
    }

    @Override
    public Optional<KnownFramework> find(String name, FrameworkVersion version) {
        return builtIn()
                .filter(known -> known.framework().name().equals(name))
                .filter(known -> known.framework().version().equals(version))
                .findFirst()
                .or(() -> jdbc.sql("select * from command.audit_framework where name = ? and version = ?")
                        .params(name, version.value())
                        .query(JdbcFrameworks::known)
                        .optional());
    }

    @Override
    public List<KnownFramework> all() {
        var here = jdbc.sql("select * from command.audit_framework")
                .query(JdbcFrameworks::known)
                .list();
        return Stream.concat(builtIn(), here.stream()).sorted(IN_ORDER).toList();
    }

    /** In the place of any draft before. */
    void draft(Framework framework) {
        discardDraft(framework.name());
        add(framework, null);
    }

    void discardDraft(String name) {
        jdbc.sql("delete from command.audit_framework where name = ? and published_on is null")
                .param(name)
                .update();
    }

    void publish(Framework framework, LocalDate publishedOn) {
        discardDraft(framework.name());
        add(framework, publishedOn);
    }

    private void add(Framework framework, @Nullable LocalDate publishedOn) {
        jdbc.sql("""
                        insert into command.audit_framework (name, version, published_on, document)
                        values (?, ?, ?, ?::jsonb)""")
                .param(framework.name())
                .param(framework.version().value())
                .param(publishedOn)
                .param(FrameworkDocuments.written(framework))
                .update();
    }

    private Stream<KnownFramework> builtIn() {
        return builtIn.all().stream().map(framework -> new KnownFramework(framework, false, null));
    }

    private static KnownFramework known(ResultSet row, int index) throws SQLException {
        var publishedOn = row.getObject("published_on", LocalDate.class);
        return new KnownFramework(FrameworkDocuments.read(row.getString("document")), publishedOn == null, publishedOn);
    }
}
