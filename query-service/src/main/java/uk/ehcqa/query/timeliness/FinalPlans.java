package uk.ehcqa.query.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * The final plans sent after a needs assessment, by the month or year in which they were sent: not by that of the request.
 * The limit is that of reg. 13(2); the rates are those that the Department for Education publishes from SEN2. A plan that
 * was transferred in, or made before records began, followed no needs assessment on record: it is not counted.
 */
@Component
public class FinalPlans {

    private static final int DAYS_IN_52_WEEKS = 52 * 7;

    private static final String ISSUED = """
            select first_day::date,
                count(*) filter (where not overturned) as all_issued,
                count(*) filter (where not overturned and final_plan_sent_on <= final_plan_due_on) as all_in_time,
                count(*) filter (where not overturned and not excepted_from_final) as unexcepted_issued,
                count(*) filter (where not overturned and not excepted_from_final
                    and final_plan_sent_on <= final_plan_due_on) as unexcepted_in_time,
                count(*) filter (where overturned) as after_overturned_refusal
            """ + Scope.each("final_plan_sent_on");

    private static final String WAITS = """
                count(*) filter (where final_plan_sent_on - received_on <= :limit) as within_20_weeks,
                count(*) filter (where final_plan_sent_on - received_on between :limit + 1 and :year) as from_20_to_52_weeks,
                count(*) filter (where final_plan_sent_on - received_on > :year) as over_52_weeks,
                sum(final_plan_sent_on - received_on) as days,
                percentile_disc(0.5) within group (order by final_plan_sent_on - received_on) as median_days
            """;

    private static final String COUNTED = "not overturned and (:including or not excepted_from_final)";

    private static final String WAITS_BY_PERIOD =
            "select first_day::date," + WAITS + Scope.each("final_plan_sent_on", COUNTED);

    private static final String WAITS_IN_ALL = "select" + WAITS + Scope.whole("final_plan_sent_on", COUNTED);

    private final JdbcClient jdbc;

    public FinalPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FinalPlansIssued> issued(Scope scope) {
        return scope.ask(jdbc, ISSUED)
                .query((row, number) -> new FinalPlansIssued(
                        scope.period(row),
                        new Rate(row.getInt("all_in_time"), row.getInt("all_issued")),
                        new Rate(row.getInt("unexcepted_in_time"), row.getInt("unexcepted_issued")),
                        row.getInt("after_overturned_refusal")))
                .list();
    }

    /** Of the plans in the published rate that includes, or excludes, exceptions. */
    public List<Waits> waits(Scope scope, Exceptions exceptions) {
        return waits(scope, exceptions, WAITS_BY_PERIOD)
                .query((row, number) -> waits(row, scope.period(row)))
                .list();
    }

    /** Of all of them in the range together: medians of months do not add up. */
    public Waits waitsInAll(Scope scope, Exceptions exceptions) {
        return waits(scope, exceptions, WAITS_IN_ALL)
                .query((row, number) -> waits(row, scope.range()))
                .single();
    }

    private StatementSpec waits(Scope scope, Exceptions exceptions, String sql) {
        return scope.ask(jdbc, sql)
                .param("limit", TimeLimit.FINAL_PLAN.lastDay())
                .param("year", DAYS_IN_52_WEEKS)
                .param("including", exceptions == Exceptions.INCLUDING);
    }

    private static Waits waits(ResultSet row, DateRange period) throws SQLException {
        return new Waits(
                period,
                row.getInt("within_20_weeks"),
                row.getInt("from_20_to_52_weeks"),
                row.getInt("over_52_weeks"),
                row.getLong("days"),
                row.getObject("median_days", Integer.class));
    }
}
