package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.paging.Page;

/** The open needs assessments: first those past a legal date, then those within a week of one, then the others. */
@Component
class Worklist {

    /** How many stand in each group. */
    record Counts(int late, int within7Days, int later, int noDate) {

        int all() {
            return late + within7Days + later + noDate;
        }

        int in(WorklistGroup group) {
            return switch (group) {
                case LATE -> late;
                case WITHIN_7_DAYS -> within7Days;
                case LATER -> later;
                case NO_DATE -> noDate;
            };
        }
    }

    private static final String COUNTS = """
            select count(*) filter (where a.next_due_on < ?) as late,
                count(*) filter (where a.next_due_on between ? and ?) as within7_days,
                count(*) filter (where a.next_due_on > ?) as later,
                count(*) filter (where a.next_due_on is null) as no_date
            from query.needs_assessment a join query.case_file c using (case_id)
            """;

    private static final String IN_GROUPS = """
             order by case when a.next_due_on < ? then 1 when a.next_due_on <= ? then 2 when a.next_due_on > ? then 3 else 4 end,
            """;

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts counts(WorklistFilter filter, LocalDate today) {
        var soon = today.plusDays(WorklistGroup.SOON);
        var where = filter.on(today);
        return jdbc.sql(COUNTS + where.sql())
                .params(today, today, soon, soon)
                .params(where.values())
                .query(Counts.class)
                .single();
    }

    List<ListedAssessment> rows(WorklistFilter filter, LocalDate today, Page page) {
        var soon = today.plusDays(WorklistGroup.SOON);
        var where = filter.on(today);
        return jdbc.sql(ListedAssessment.SELECT
                        + where.sql()
                        + IN_GROUPS + filter.order().columns() + ", a.reference, a.episode" + Page.SQL)
                .param(today)
                .params(where.values())
                .params(today, soon, soon, page.size(), page.offset())
                .query(ListedAssessment.ROW)
                .list();
    }

    int receivedSince(LocalDate day) {
        return jdbc.sql("select count(*) from query.needs_assessment where received_on >= ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    int closed() {
        return jdbc.sql("select count(*) from query.needs_assessment where ended_on is not null")
                .query(Integer.class)
                .single();
    }
}
