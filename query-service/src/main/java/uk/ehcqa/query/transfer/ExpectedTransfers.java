package uk.ehcqa.query.transfer;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.paging.Page;

/** The transfers that are expected, and how the review and amendment before each of them stand (reg. 18). */
@Component
public class ExpectedTransfers {

    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 2;

    private static final String IN_YEARS = """
            select calendar.year, count(reference) as transfers, %s
            from generate_series(:first, :last) as calendar (year) left join query.phase_transfer using (year)
            group by calendar.year
            order by calendar.year
            """.formatted(
            Stream.of(TransferStanding.values()).map(TransferStanding::counted).collect(joining(", ")));

    private static final String ON_RECORD = """
            select distinct year from query.phase_transfer where year between :first and :last
            """;

    private final JdbcClient jdbc;

    ExpectedTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TransfersInYear in(int year, AsAt asAt, LocalDate today) {
        return in(year, year, asAt, today).getFirst();
    }

    /** This year and those around it in which one is expected, but no more than six years; the latest first. */
    public List<TransferYear> years(AsAt asAt, LocalDate today) {
        var year = today.getYear();
        var shown = new TreeSet<>(jdbc.sql(asAt.in(ON_RECORD))
                .param("first", year - YEARS_BACK)
                .param("last", year + YEARS_AHEAD)
                .query(Integer.class)
                .list());
        shown.add(year);
        return in(shown.getFirst(), shown.getLast(), asAt, today).reversed().stream()
                .map(each -> new TransferYear(each, asAt))
                .toList();
    }

    int count(TransferFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.phase_transfer") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** The first to fall due first. */
    List<ExpectedTransfer> rows(TransferFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select * from query.phase_transfer") + where.sql()
                        + " order by due_on, reference, plan, transfer" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(ExpectedTransfer.ROW)
                .list();
    }

    private List<TransfersInYear> in(int first, int last, AsAt asAt, LocalDate today) {
        return jdbc.sql(asAt.in(IN_YEARS))
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .query((row, number) -> new TransfersInYear(
                        row.getInt("year"),
                        row.getInt("transfers"),
                        row.getInt("IN_TIME"),
                        row.getInt("LATE"),
                        row.getInt("NOT_YET_DUE"),
                        row.getInt("OUTSTANDING"),
                        row.getInt("PLAN_ENDED")))
                .list();
    }
}
