package uk.ehcqa.query.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static uk.ehcqa.query.worklist.WorklistGroup.LATE;
import static uk.ehcqa.query.worklist.WorklistGroup.LATER;
import static uk.ehcqa.query.worklist.WorklistGroup.NO_DATE;
import static uk.ehcqa.query.worklist.WorklistGroup.WITHIN_7_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.page.Urgency;
import uk.ehcqa.query.paging.Page;

/** The open needs assessments: first those past a legal date, then those within a week of one, then the others. */
@Component
class Worklist {

    /** How many stand in each group. */
    record Counts(int late, int within7Days, int later, int noDate) {

        static Counts of(Map<WorklistGroup, Integer> groups) {
            return new Counts(
                    groups.getOrDefault(LATE, 0),
                    groups.getOrDefault(WITHIN_7_DAYS, 0),
                    groups.getOrDefault(LATER, 0),
                    groups.getOrDefault(NO_DATE, 0));
        }

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
            select a.next_due_on, count(*) from query.needs_assessment a join query.case_file c using (case_id)
            """;

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts counts(WorklistFilter filter, LocalDate today) {
        var where = filter.on(today);
        var dates = jdbc.sql(COUNTS + where.sql() + " group by a.next_due_on")
                .params(where.values())
                .query((row, number) -> Map.entry(
                        WorklistGroup.of(row.getObject("next_due_on", LocalDate.class), today), row.getInt("count")))
                .list();
        return Counts.of(dates.stream().collect(groupingBy(Map.Entry::getKey, summingInt(Map.Entry::getValue))));
    }

    List<ListedAssessment> rows(WorklistFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(ListedAssessment.SELECT
                        + where.sql()
                        + " order by " + WorklistGroup.ORDER + ", "
                        + filter.order().columns()
                        + ", a.reference, a.episode" + Page.SQL)
                .param(today)
                .params(where.values())
                .params(Urgency.LATE.lastDay(today), Urgency.SOON.lastDay(today))
                .params(page.size(), page.offset())
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
