package uk.ehcqa.command.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.erasure.TableRewrites;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;

/** Sole writer and sole reader of {@code command.child}, {@code command.child_name} and {@code command.child_day}. */
@Component
class JdbcChildRegister implements ChildRegister {

    private static final String DESCRIBE = """
            update command.child
            set surname = :surname, forename = :forename, birth_date = :birthDate, postcode = :postcode,
                upn = :upn, uln = :uln
            where case_id = :caseId""";

    private final JdbcClient jdbc;
    private final TableRewrites rewrites;

    JdbcChildRegister(JdbcClient jdbc, TableRewrites rewrites) {
        this.jdbc = jdbc;
        this.rewrites = rewrites;
    }

    @Override
    public CaseReference nextReference(int year) {
        var number = jdbc.sql("select nextval('command.case_number')")
                .query(Long.class)
                .single();
        return CaseReference.of(year, number);
    }

    @Override
    public List<CaseId> cases() {
        return jdbc.sql("select case_id::text from command.child order by reference")
                .query((row, index) -> CaseId.of(row.getString(1)))
                .list();
    }

    @Override
    public Optional<HeldChild> withReference(CaseReference reference) {
        return jdbc.sql("select * from command.child where reference = ?")
                .params(reference.value())
                .query(JdbcChildRegister::held)
                .optional();
    }

    @Override
    public boolean wasErased(CaseId caseId) {
        return jdbc.sql("select exists (select from command.child where case_id = ? and surname = ?)")
                .params(caseId.value(), Child.ERASED.surname())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keepNumbers(Child child) {
        jdbc.sql("""
            select pg_advisory_xact_lock(hashtextextended('upn ' || cast(:upn as text), 0)),
                   pg_advisory_xact_lock(hashtextextended('uln ' || cast(:uln as text), 0))\
            """)
                .param("upn", child.upn())
                .param("uln", child.uln())
                .query()
                .singleRow();
    }

    @Override
    public List<HeldChild> withUpn(String upn) {
        return jdbc.sql("select * from command.child where upn = ?")
                .params(upn)
                .query(JdbcChildRegister::held)
                .list();
    }

    @Override
    public List<HeldChild> withUln(String uln) {
        return jdbc.sql("select * from command.child where uln = ?")
                .params(uln)
                .query(JdbcChildRegister::held)
                .list();
    }

    @Override
    public List<HeldChild> withNameAndBirthDate(String forename, String surname, LocalDate birthDate) {
        return jdbc.sql("""
            select distinct child.* from command.child join command.child_name name using (case_id)
            where name.birth_date = ? and name.surname_key = ? and name.forename_key = ?
            order by reference\
            """)
                .params(birthDate, NameKey.of(surname), NameKey.of(forename))
                .query(JdbcChildRegister::held)
                .list();
    }

    @Override
    public boolean wasWrittenAs(CaseId caseId, String forename, String surname) {
        return jdbc.sql("select exists (select from command.child_name where case_id = ? and written = ?)")
                .params(caseId.value(), written(forename, surname))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean wasKnownAs(CaseId caseId, String forename, LocalDate birthDate) {
        return jdbc.sql("""
            select exists (select from command.child_name
                           where case_id = ? and forename_key = ? and birth_date = ?)\
            """)
                .params(caseId.value(), NameKey.of(forename), birthDate)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<LocalDate> daysOf(CaseId caseId) {
        return jdbc.sql("select day from command.child_day where case_id = ? order by day")
                .params(caseId.value())
                .query((row, index) -> row.getObject("day", LocalDate.class))
                .list();
    }

    void open(CaseId caseId, CaseReference reference, Child child) {
        keepNumbers(child);
        var insert = jdbc.sql("""
            insert into command.child (case_id, reference, surname, forename, birth_date, postcode, upn, uln)
            values (:caseId, :reference, :surname, :forename, :birthDate, :postcode, :upn, :uln)\
            """);
        describing(child, insert)
                .param("caseId", caseId.value())
                .param("reference", reference.value())
                .update();
        addName(caseId, child);
    }

    void describe(CaseId caseId, Child child) {
        keepNumbers(child);
        describing(child, jdbc.sql(DESCRIBE)).param("caseId", caseId.value()).update();
        addName(caseId, child);
    }

    /** What is left is a reference, so that whoever names it is told why nothing can be recorded. */
    void erase(CaseId caseId) {
        describing(Child.ERASED, jdbc.sql(DESCRIBE))
                .param("caseId", caseId.value())
                .update();
        delete("command.child_name", caseId);
        delete("command.child_day", caseId);
        rewrites.due("command.child", "command.child_name");
    }

    void addName(CaseId caseId, Child child) {
        jdbc.sql("insert into command.child_name values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(caseId.value())
                .param(NameKey.of(child.surname()))
                .param(NameKey.of(child.forename()))
                .param(child.birthDate())
                .param(written(child.forename(), child.surname()))
                .update();
    }

    void addDay(CaseId caseId, LocalDate day) {
        jdbc.sql("insert into command.child_day values (?, ?) on conflict do nothing")
                .params(caseId.value(), day)
                .update();
    }

    private void delete(String table, CaseId caseId) {
        jdbc.sql("delete from " + table + " where case_id = ?")
                .param(caseId.value())
                .update();
    }

    private static StatementSpec describing(Child child, StatementSpec statement) {
        return statement
                .param("surname", child.surname())
                .param("forename", child.forename())
                .param("birthDate", child.birthDate())
                .param("postcode", child.postcode())
                .param("upn", child.upn())
                .param("uln", child.uln());
    }

    private static String written(String forename, String surname) {
        return (forename + "/" + surname).toLowerCase(Locale.ROOT);
    }

    private static HeldChild held(ResultSet row, int index) throws SQLException {
        return new HeldChild(
                CaseId.of(row.getString("case_id")),
                new CaseReference(row.getString("reference")),
                row.getString("surname"),
                row.getString("forename"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("postcode"),
                row.getString("upn"),
                row.getString("uln"));
    }
}
