package uk.ehcqa.query.caseload;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.shared.assessment.RequestSource;

/** The requests for a needs assessment, by the month or year in which they were received; and those that ended early. */
@Component
public class Requests {

    private static final String RECEIVED = """
            select first_day::date, count(received_on) as received, %s
            """.formatted(Stream.of(RequestSource.values())
                    .map("count(*) filter (where requested_by = '%1$s') as %1$s"::formatted)
                    .collect(joining(", ")))
            + Scope.each("received_on");

    private static final String ENDED_EARLY = """
            select first_day::date,
                count(*) filter (where stage = 'WITHDRAWN') as withdrawn,
                count(*) filter (where stage = 'MOVED_AWAY') as moved_away,
                count(*) filter (where stage = 'DIED') as died
            """ + Scope.each("ended_on");

    private final JdbcClient jdbc;

    public Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RequestsReceived> received(Scope scope) {
        return scope.ask(jdbc, RECEIVED)
                .query((row, number) -> new RequestsReceived(scope.period(row), row.getInt("received"), bySource(row)))
                .list();
    }

    /** Of the first on record. */
    public Optional<LocalDate> firstReceivedOn(AsAt asAt) {
        return jdbc.sql(asAt.in("select min(received_on) from query.needs_assessment"))
                .query(LocalDate.class)
                .optional();
    }

    /** By the month or year in which they ended. */
    public List<RequestsEndedEarly> endedEarly(Scope scope) {
        return scope.ask(jdbc, ENDED_EARLY)
                .query((row, number) -> new RequestsEndedEarly(
                        scope.period(row), row.getInt("withdrawn"), row.getInt("moved_away"), row.getInt("died")))
                .list();
    }

    private static Map<RequestSource, Integer> bySource(ResultSet row) throws SQLException {
        var counts = new EnumMap<RequestSource, Integer>(RequestSource.class);
        for (var source : RequestSource.values()) {
            counts.put(source, row.getInt(source.name()));
        }
        return counts;
    }
}
