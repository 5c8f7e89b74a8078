package uk.ehcqa.query.timeliness;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.measure.Scope;

/**
 * The decisions to assess or not, by the month or year in which the family was told (reg. 5(1)). A refusal stays a refusal of
 * its day when it is overturned later.
 */
@Component
public class Decisions {

    private static final String MADE = """
            select first_day::date,
                count(decided_on) as decisions,
                count(*) filter (where decided_on <= decision_due_on) as in_time,
                count(*) filter (where assessment_agreed) as agreed,
                count(*) filter (where not assessment_agreed) as refused
            """ + Scope.each("decided_on");

    private final JdbcClient jdbc;

    public Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DecisionsMade> made(Scope scope) {
        return scope.ask(jdbc, MADE)
                .query((row, number) -> new DecisionsMade(
                        scope.period(row),
                        new Rate(row.getInt("in_time"), row.getInt("decisions")),
                        row.getInt("agreed"),
                        row.getInt("refused")))
                .list();
    }
}
