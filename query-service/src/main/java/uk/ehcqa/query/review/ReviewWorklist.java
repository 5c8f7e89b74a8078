package uk.ehcqa.query.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.page.Urgency;
import uk.ehcqa.query.paging.Page;

/** The plans in force by what is due next in their reviews: first those past a legal date, then those within a week of one. */
@Component
public class ReviewWorklist {

    private static final String COUNTS = """
            select next_due_on, count(*) from query.plan p join query.case_file c using (case_id)
            """;

    private final JdbcClient jdbc;

    ReviewWorklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all plans in force. */
    public GroupCounts counts(AsAt asAt, LocalDate today) {
        return counts(ReviewWorklistFilter.seenAs(asAt), today);
    }

    GroupCounts counts(ReviewWorklistFilter filter, LocalDate today) {
        var where = filter.on(today);
        var days = jdbc.sql(filter.asAt().in(COUNTS) + where.sql() + " group by next_due_on")
                .params(where.values())
                .query((row, number) -> new GroupCounts.DueOn(
                        Optional.of(row.getObject("next_due_on", LocalDate.class)), row.getInt("count")))
                .list();
        return GroupCounts.of(days, today);
    }

    List<DueReview> rows(ReviewWorklistFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(DueReview.SELECT)
                        + where.sql()
                        + " order by " + DueGroup.ORDER + ", "
                        + filter.order().columns()
                        + ", p.reference, p.plan" + Page.SQL)
                .params(where.values())
                .params(Urgency.LATE.lastDay(today), Urgency.SOON.lastDay(today))
                .params(page.size(), page.offset())
                .query(DueReview.ROW)
                .list();
    }
}
