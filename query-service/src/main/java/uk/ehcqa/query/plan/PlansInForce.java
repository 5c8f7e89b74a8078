package uk.ehcqa.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;

/** The plans in force, listed and counted by the same filters. */
@Component
class PlansInForce {

    private final JdbcClient jdbc;

    PlansInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(PlanFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*)" + PlanInForce.FROM) + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** Those that were not updated for longest first. */
    List<PlanInForce> rows(PlanFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(PlanInForce.SELECT) + where.sql()
                        + " order by p.updated_on, p.reference, p.plan" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(PlanInForce.ROW)
                .list();
    }
}
