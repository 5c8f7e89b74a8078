package uk.ehcqa.query.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.timeliness.CumulativeIncidence;
import uk.ehcqa.shared.timeliness.Incidence;
import uk.ehcqa.shared.timeliness.Observed;

/** By which week after the request which share of the requests of a period had ended in which way, those that are open counted. */
@Component
public class ExitsByWeek {

    /** As far as the waits are told anywhere. */
    public static final int LAST = 52;

    private static final String FOLLOWED = """
            select case when ended_on is not null then stage end as ended_as,
                greatest(coalesce(ended_on, :today::date) - received_on, 0) as day, count(*) as requests
            %s group by ended_as, day
            """.formatted(Scope.whole("received_on", "true"));

    private final JdbcClient jdbc;

    public ExitsByWeek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the request on; of the weeks that none of the requests has reached yet there is nothing. */
    public List<Incidence<Exit>> of(Scope received, LocalDate today) {
        return CumulativeIncidence.byWeek(followed(received, today), Exit.class, LAST);
    }

    private List<Observed<Exit>> followed(Scope received, LocalDate today) {
        return received.ask(jdbc, FOLLOWED)
                .param("today", today)
                .query((row, number) -> new Observed<>(
                        row.getInt("day"),
                        Optional.ofNullable(row.getString("ended_as"))
                                .map(Stage::valueOf)
                                .map(Exit::at)
                                .orElse(null),
                        row.getInt("requests")))
                .list();
    }
}
