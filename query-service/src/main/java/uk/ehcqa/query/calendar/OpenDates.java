package uk.ehcqa.query.calendar;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;

/** The legal dates that the authority has still to keep, in the cases of one caseworker. */
@Component
public class OpenDates {

    /** What tells a legal date from every other of its case, in {@code query.milestone m}. */
    public static final String MILESTONE =
            "concat_ws('/', m.kind, m.episode, m.plan, m.review, m.transfer, m.proceeding, m.decision, m.route)";

    /** Of {@code query.milestone m}. Only the authority's own limits can make it late. */
    public static final String OPEN = "m.whose = 'AUTHORITY' and m.met_on is null";

    private static final String OF_CASEWORKER = """
            from query.milestone m join query.allocation a using (case_id)
            where a.caseworker = ? and %s
            """.formatted(OPEN);

    private final JdbcClient jdbc;

    OpenDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String caseworker) {
        return jdbc.sql("select count(*) " + OF_CASEWORKER)
                .param(caseworker)
                .query(Integer.class)
                .single();
    }

    /** The first to fall due first. */
    List<OpenDate> rows(String caseworker, Page page) {
        return jdbc.sql("select m.case_id, m.reference, " + MILESTONE + " as milestone, m.kind, m.due_on, m.excepted "
                        + OF_CASEWORKER + " order by m.due_on, m.reference, milestone" + Page.SQL)
                .param(caseworker)
                .params(page.size(), page.offset())
                .query(OpenDate.ROW)
                .list();
    }
}
