package uk.ehcqa.query.ceasing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.paging.Page;

/** The plans in force that are to end, those of which the time to appeal is over first. */
@Component
class EndingPlans {

    private static final String COUNTS = "select %s from query.plan_ending"
            .formatted(Stream.of(EndingStanding.values())
                    .map(EndingStanding::counted)
                    .collect(joining(", ")));

    private final JdbcClient jdbc;

    EndingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EndingCounts counts(AsAt asAt, LocalDate today) {
        return jdbc.sql(asAt.in(COUNTS))
                .param("today", today)
                .query((row, number) ->
                        new EndingCounts(row.getInt("CONSIDERED"), row.getInt("TIME_TO_APPEAL"), row.getInt("MAY_END")))
                .single();
    }

    int count(EndingFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.plan_ending") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    List<EndingPlan> rows(EndingFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select * from query.plan_ending") + where.sql()
                        + " order by maintained_until nulls last, family_consulted_on, reference, plan" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(EndingPlan.ROW)
                .list();
    }
}
