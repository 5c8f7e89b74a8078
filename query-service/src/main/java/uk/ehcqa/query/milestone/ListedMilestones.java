package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.paging.Page;

/** The legal dates that are still to be met, of every case and kind, the first to fall due first. */
@Component
class ListedMilestones {

    private static final String OPEN =
            " from (select *, due_on as next_due_on from query.milestone where met_on is null) m";

    static final String ROWS =
            "select m.*, c.forename || ' ' || c.surname as name" + OPEN + " join query.case_file c using (case_id)";

    static final String ORDER =
            " order by m.due_on, m.reference, m.kind, m.episode, m.plan, m.review, m.transfer, m.proceeding, m.consultation,"
                    + " m.decision, m.route, m.contribution";

    private final JdbcClient jdbc;

    ListedMilestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    GroupCounts counts(MilestoneFilter filter, LocalDate today) {
        var where = filter.on(today);
        var days = jdbc.sql(
                        filter.asAt().in("select next_due_on, count(*)" + OPEN) + where.sql() + " group by next_due_on")
                .params(where.values())
                .query((row, number) -> new GroupCounts.DueOn(
                        Optional.of(row.getObject("next_due_on", LocalDate.class)), row.getInt("count")))
                .list();
        return GroupCounts.of(days, today);
    }

    List<ListedMilestone> rows(MilestoneFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(ROWS) + where.sql() + ORDER + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(ListedMilestone.ROW)
                .list();
    }
}
