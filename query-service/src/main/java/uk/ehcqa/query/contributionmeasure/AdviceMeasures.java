package uk.ehcqa.query.contributionmeasure;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;

/** What came of requests for advice: counted, and listed. */
@Component
public class AdviceMeasures {

    private static final String COUNTS =
            Stream.of(AdviceFigure.values()).map(AdviceFigure::counted).collect(joining(",\n"))
                    + """
            ,
            coalesce(sum(c.times_returned), 0) as times_sent_back,
            percentile_disc(0.5) within group (order by c.usable_on - c.received_on) as days_to_usable,
            min(c.sent_on) filter (where %s) as oldest_open
            """.formatted(AdviceFigure.OPEN.condition());

    private static final RowMapper<ListedRequest> LISTED = new SimplePropertyRowMapper<>(ListedRequest.class);

    private final JdbcClient jdbc;
    private final AskedRequests asked;

    AdviceMeasures(JdbcClient jdbc, AskedRequests asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /** All of them together. */
    public AdviceCounts of(AdviceScope scope, LocalDate today) {
        return asked.ask(jdbc, "select " + COUNTS, scope, today, "")
                .query((row, number) -> counts(row))
                .single();
    }

    /** Those groups of which any was asked, by name; months from the first to the last. */
    public List<AdviceGroup> by(AdviceBy by, AdviceScope scope, LocalDate today) {
        var select = "select %s as key, %s as name, %s".formatted(by.key(), by.named(), COUNTS);
        return asked.ask(jdbc, select, scope, today, " group by 1, 2 order by 2 nulls last, 1")
                .query((row, number) ->
                        new AdviceGroup(row.getString("key"), by.called(row.getString("name")), counts(row)))
                .list();
    }

    /** What is counted as that, the first to fall due first. */
    List<ListedRequest> listed(AdviceFigure figure, AdviceScope scope, LocalDate today, Page page) {
        var select = """
                select c.reference, case when :all then c.case_reference end as case_reference, c.source, s.name as service,
                    c.sent_on, c.received_on, c.due_on, c.answered_on, c.times_returned, c.usable_on, c.standing, c.excepted
                """;
        return asked.ask(
                        jdbc,
                        select,
                        scope,
                        today,
                        " and " + figure.condition() + " order by c.due_on, c.reference limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(LISTED)
                .list();
    }

    private static AdviceCounts counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<AdviceFigure, Integer>(AdviceFigure.class);
        for (var figure : AdviceFigure.values()) {
            counts.put(figure, row.getInt(figure.name()));
        }
        return new AdviceCounts(
                counts,
                row.getInt("times_sent_back"),
                row.getObject("days_to_usable", Integer.class),
                row.getObject("oldest_open", LocalDate.class));
    }
}
