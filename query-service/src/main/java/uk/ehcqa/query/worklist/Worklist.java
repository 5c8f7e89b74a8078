package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.page.Urgency;
import uk.ehcqa.query.paging.Page;

/** The open needs assessments: first those past a legal date, then those within a week of one, then the others. */
@Component
class Worklist {

    private static final String COUNTS = """
            select a.next_due_on, count(*) from query.needs_assessment a join query.case_file c using (case_id)
            """;

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    GroupCounts counts(WorklistFilter filter, LocalDate today) {
        var where = filter.on(today);
        var dates = jdbc.sql(filter.asAt().in(COUNTS) + where.sql() + " group by a.next_due_on")
                .params(where.values())
                .query((row, number) -> new GroupCounts.DueOn(
                        Optional.ofNullable(row.getObject("next_due_on", LocalDate.class)), row.getInt("count")))
                .list();
        return GroupCounts.of(dates, today);
    }

    List<ListedAssessment> rows(WorklistFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(ListedAssessment.SELECT)
                        + where.sql()
                        + " order by " + DueGroup.ORDER + ", "
                        + filter.order().columns()
                        + ", a.reference, a.episode" + Page.SQL)
                .param(today)
                .params(where.values())
                .params(Urgency.LATE.lastDay(today), Urgency.SOON.lastDay(today))
                .params(page.size(), page.offset())
                .query(ListedAssessment.ROW)
                .list();
    }

    int receivedSince(LocalDate day, AsAt asAt) {
        return jdbc.sql(asAt.in("select count(*) from query.needs_assessment where received_on >= ?"))
                .param(day)
                .query(Integer.class)
                .single();
    }

    int closed(AsAt asAt) {
        return jdbc.sql(asAt.in("select count(*) from query.needs_assessment where ended_on is not null"))
                .query(Integer.class)
                .single();
    }
}
