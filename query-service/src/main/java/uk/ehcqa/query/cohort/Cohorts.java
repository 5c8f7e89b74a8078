package uk.ehcqa.query.cohort;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.Scope;

/** What has become of the requests for a needs assessment, by the month or year in which they were received. */
@Component
public class Cohorts {

    private static final int DAYS_IN_A_WEEK = 7;

    private static final String RECEIVED = """
            select first_day::date, count(received_on) as received,
                count(*) filter (where overturned) as after_overturned_refusal, %s
            """.formatted(Stream.of(CohortOutcome.values())
                    .map(CohortOutcome::counted)
                    .collect(joining(", ")))
            + Scope.each("received_on");

    private final JdbcClient jdbc;

    public Cohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RequestCohort> received(Scope scope) {
        return scope.ask(jdbc, RECEIVED)
                .param("limit", DAYS_IN_A_WEEK * CohortOutcome.LIMIT)
                .param("year", DAYS_IN_A_WEEK * CohortOutcome.YEAR)
                .query((row, number) -> new RequestCohort(
                        scope.period(row),
                        row.getInt("received"),
                        byOutcome(row),
                        row.getInt("after_overturned_refusal")))
                .list();
    }

    private static Map<CohortOutcome, Integer> byOutcome(ResultSet row) throws SQLException {
        var counts = new EnumMap<CohortOutcome, Integer>(CohortOutcome.class);
        for (var outcome : CohortOutcome.values()) {
            counts.put(outcome, row.getInt(outcome.name()));
        }
        return counts;
    }
}
