package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Urgency;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.service.ServiceId;

/** The advice that is awaited across all cases: first what is late, then what is due within a week, then the rest. */
@Component
class Outstanding {

    private static final String SHARES = """
            select c.service_id,
                count(*) filter (where c.due_on < ?) as late,
                count(*) filter (where c.due_on between ? and ?) as within_7_days,
                count(*) filter (where c.due_on > ?) as later,
                count(*) filter (where c.standing = 'RETURNED') as sent_back,
                count(*) filter (where c.expected_on is not null) as said_to_be_missed
            """ + AwaitedRequest.FROM;

    private static final String CLIMBING = AwaitedRequest.SELECT + """
            where c.service_id is not null and c.standing in ('REQUESTED', 'ACKNOWLEDGED') and not c.excepted and c.due_on <= ?
            order by c.reference
            """;

    private final JdbcClient jdbc;

    Outstanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much is outstanding of whom. */
    List<ServiceShare> shares(Where which, LocalDate today) {
        var soon = Urgency.SOON;
        return jdbc.sql(SHARES + which.sql() + " group by c.service_id order by late desc, c.service_id")
                .params(today, soon.firstDay(today), soon.lastDay(today), soon.lastDay(today))
                .params(which.values())
                .query((row, number) -> new ServiceShare(
                        Optional.ofNullable(row.getString("service_id")).map(ServiceId::of),
                        new ServiceShare.Counts(
                                row.getInt("late"),
                                row.getInt("within_7_days"),
                                row.getInt("later"),
                                row.getInt("sent_back"),
                                row.getInt("said_to_be_missed"))))
                .list();
    }

    List<AwaitedRequest> rows(Where which, OutstandingFilter.Sort order, LocalDate today, Page page) {
        return jdbc.sql(AwaitedRequest.SELECT + which.sql() + " order by " + DueGroup.ORDER + ", " + order.columns()
                        + ", c.reference" + Page.SQL)
                .params(which.values())
                .params(Urgency.LATE.lastDay(today), Urgency.SOON.lastDay(today))
                .params(page.size(), page.offset())
                .query(AwaitedRequest.ROW)
                .list();
    }

    /** Those of these references that are awaited. */
    List<AwaitedRequest> named(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql(AwaitedRequest.SELECT + " where c.reference in (:references) and "
                                + AwaitedRequest.OUTSTANDING + " order by c.reference")
                        .param("references", references)
                        .query(AwaitedRequest.ROW)
                        .list();
    }

    /** Those that were never answered and are not excused, due by that day. */
    List<AwaitedRequest> neverAnswered(LocalDate dueBy) {
        return jdbc.sql(CLIMBING).param(dueBy).query(AwaitedRequest.ROW).list();
    }
}
