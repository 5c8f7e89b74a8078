package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;

/** The advice for which somebody waits, of every case, the first to fall due first; and what came and is to be read. */
@Component
class OutstandingAdvice {

    private static final String AWAITED =
            " from (select *, due_on as next_due_on from query.contribution where awaited) a";

    private final JdbcClient jdbc;

    OutstandingAdvice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(AdviceFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql("select count(*)" + AWAITED + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    List<OutstandingRow> rows(AdviceFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql("select a.*, s.name as service, c.forename || ' ' || c.surname as name" + AWAITED
                        + " join query.case_file c using (case_id) left join query.service s using (service_id)"
                        + where.sql()
                        + " order by a.due_on, a.reference" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(OutstandingRow.ROW)
                .list();
    }
}
