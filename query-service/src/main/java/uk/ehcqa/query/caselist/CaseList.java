package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.paging.Page;

/** The needs assessments behind a figure, the longest ago requested first. */
@Component
class CaseList {

    private final JdbcClient jdbc;

    CaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(CaseListFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(ListedAssessment.COUNT) + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    List<ListedAssessment> rows(CaseListFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(ListedAssessment.SELECT) + where.sql()
                        + " order by a.received_on, a.reference, a.episode" + Page.SQL)
                .param(today)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(ListedAssessment.ROW)
                .list();
    }
}
