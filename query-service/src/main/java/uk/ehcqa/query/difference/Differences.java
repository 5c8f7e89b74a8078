package uk.ehcqa.query.difference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.AssessmentHistory;
import uk.ehcqa.query.counted.LimitRates;
import uk.ehcqa.query.counted.RateIn;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.casework.CaseId;

/** Compares what was known of a rate at two moments. */
@Component
class Differences {

    private static final String CHANGED = """
            with earlier as (%s), later as (%s), changed as (
                select case_id, episode, coalesce(later.reference, earlier.reference) as reference,
                    coalesce(earlier.contribution, 'NOT_COUNTED') as was, coalesce(later.contribution, 'NOT_COUNTED') as became
                from earlier full join later using (case_id, episode)
                where earlier.contribution is distinct from later.contribution)
            """;

    private static final String COUNTS =
            CHANGED + "select was, became, count(*) as cases from changed group by was, became order by was, became";

    private static final String CASES =
            CHANGED + "select * from changed order by was, became, reference, episode limit :size offset :offset";

    private final JdbcClient jdbc;
    private final LimitRates rates;
    private final AssessmentHistory history;

    Differences(JdbcClient jdbc, LimitRates rates, AssessmentHistory history) {
        this.jdbc = jdbc;
        this.rates = rates;
        this.history = history;
    }

    Difference of(Compared compared) {
        var changes = ask(COUNTS, compared)
                .query((row, number) -> new Change(
                        Contribution.valueOf(row.getString("was")),
                        Contribution.valueOf(row.getString("became")),
                        row.getInt("cases")))
                .list();
        return Difference.of(rate(compared, compared.before()), rate(compared, compared.after()), changes);
    }

    /** The cases that changed, those that changed in the same way together, each with what made it change. */
    List<ChangedCase> cases(Compared compared, Page page) {
        var found = ask(CASES, compared)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new ChangedCase(
                        CaseId.of(row.getString("case_id")),
                        row.getString("reference"),
                        row.getInt("episode"),
                        Contribution.valueOf(row.getString("was")),
                        Contribution.valueOf(row.getString("became")),
                        List.of()))
                .list();
        var columns = CountedBy.of(compared.figure()).columns();
        return found.stream()
                .map(it -> it.madeBy(history.changing(
                        columns, it.caseId(), it.episode(), compared.earlier().instant(), compared.until())))
                .toList();
    }

    private StatementSpec ask(String sql, Compared compared) {
        var counted = CountedBy.of(compared.figure()).sql();
        var both = sql.formatted(compared.before().in(counted), compared.after().in(counted));
        return compared.scope(AsAt.NOW)
                .ask(jdbc, both)
                .param("including", compared.exceptions() == Exceptions.INCLUDING);
    }

    private Rate rate(Compared compared, AsAt asAt) {
        return rates.by(compared.figure(), compared.scope(asAt), compared.exceptions()).stream()
                .map(RateIn::rate)
                .reduce(Rate.OF_NONE, Rate::and);
    }
}
