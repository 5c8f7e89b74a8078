package uk.ehcqa.query.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.casework.Child;

/** Finds cases by name or reference, and shows no more of each than it takes to tell them apart. */
@Component
class CaseSearch {

    /** A case that was found. */
    record Found(String reference, String name, LocalDate birthDate) {

        static final RowMapper<Found> ROW = new SimplePropertyRowMapper<>(Found.class);

        public String born() {
            return birthDate.equals(Child.ERASED.birthDate()) ? "Erased" : Dates.full(birthDate);
        }

        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "Found[" + reference + "]";
        }
    }

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean holds(String reference) {
        return jdbc.sql("select exists (select from query.case_file where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    int count(String typed) {
        var where = NameOrReference.in(typed);
        return jdbc.sql("select count(*) from query.case_file c" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    List<Found> find(String typed, Page page) {
        var where = NameOrReference.in(typed);
        return jdbc.sql(
                        "select c.reference, c.forename || ' ' || c.surname as name, c.birth_date from query.case_file c"
                                + where.sql() + " order by lower(c.surname), lower(c.forename), c.reference" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(Found.ROW)
                .list();
    }
}
