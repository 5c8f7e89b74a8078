package uk.ehcqa.query.difference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.RowHistory;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.casework.CaseId;

/** Compares what was known of a rate at two moments; what is late is judged at each by its own day. */
@Component
class Differences {

    private static final String READINGS = """
            with earlier as (select * from (%s) counted where contribution is not null),
                later as (select * from (%s) counted where contribution is not null)
            """;

    private static final String CHANGED = READINGS + """
            , changed as (
                select case_id, key, coalesce(later.reference, earlier.reference) as reference,
                    coalesce(earlier.contribution, 'NOT_COUNTED') as was, coalesce(later.contribution, 'NOT_COUNTED') as became
                from earlier full join later using (case_id, key)
                where earlier.contribution is distinct from later.contribution)
            """;

    private static final String COUNTS =
            CHANGED + "select was, became, count(*) as cases from changed group by was, became order by was, became";

    private static final String CASES =
            CHANGED + "select * from changed order by was, became, reference, key limit :size offset :offset";

    private static final String RATES = READINGS + """
            select (select count(*) from earlier where contribution = 'IN_TIME') as earlier_in_time,
                (select count(*) from earlier) as earlier_all,
                (select count(*) from later where contribution = 'IN_TIME') as later_in_time,
                (select count(*) from later) as later_all
            """;

    private final JdbcClient jdbc;
    private final RowHistory history;
    private final Clock clock;

    Differences(JdbcClient jdbc, RowHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    Difference of(Compared compared) {
        var changes = ask(COUNTS, compared)
                .query((row, number) -> new Change(
                        Contribution.valueOf(row.getString("was")),
                        Contribution.valueOf(row.getString("became")),
                        row.getInt("cases")))
                .list();
        return ask(RATES, compared)
                .query((row, number) -> Difference.of(
                        new Rate(row.getInt("earlier_in_time"), row.getInt("earlier_all")),
                        new Rate(row.getInt("later_in_time"), row.getInt("later_all")),
                        changes))
                .single();
    }

    /** What changed, that which changed in the same way together, each with what made it change. */
    List<ChangedCase> cases(Compared compared, Page page) {
        var figure = compared.figure();
        var found = ask(CASES, compared)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new ChangedCase(
                        CaseId.of(row.getString("case_id")),
                        row.getString("reference"),
                        figure.number("episode", row.getString("key")),
                        figure.number("plan", row.getString("key")),
                        row.getString("key"),
                        Contribution.valueOf(row.getString("was")),
                        Contribution.valueOf(row.getString("became")),
                        List.of()))
                .list();
        return found.stream()
                .map(it -> it.madeBy(history.changing(
                        figure.table(),
                        it.key(),
                        figure.columns(),
                        it.caseId(),
                        compared.earlier().instant(),
                        compared.until())))
                .toList();
    }

    private StatementSpec ask(String sql, Compared compared) {
        return compared.scope()
                .ask(jdbc, sql.formatted(counted(compared, compared.before()), counted(compared, compared.after())))
                .param("including", compared.exceptions() == Exceptions.INCLUDING);
    }

    private String counted(Compared compared, AsAt asAt) {
        var day = asAt.day(LocalDate.now(clock));
        return asAt.in(compared.figure().sql()).replace(":today", "date '" + day + "'");
    }
}
