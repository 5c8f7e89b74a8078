package uk.ehcqa.query.move;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.paging.Page;

/** The plans that are transferred to other authorities, and whether that came in time (reg. 15(2)). */
@Component
public class PlansMoved {

    private static final int YEARS_BACK = 5;

    private static final String IN_YEARS = """
            select calendar.year, count(reference) as plans, %s
            from generate_series(:first, :last) as calendar (year) left join query.moved_plan using (year)
            group by calendar.year
            order by calendar.year
            """.formatted(
                    Stream.of(MoveStanding.values()).map(MoveStanding::counted).collect(joining(", ")));

    private static final String ON_RECORD = """
            select distinct year from query.moved_plan where year between :first and :last
            """;

    private final JdbcClient jdbc;

    PlansMoved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MovesInYear in(int year, AsAt asAt, LocalDate today) {
        return in(year, year, asAt, today).getFirst();
    }

    /** From the first of the last six years in which there was one; the latest first. */
    public List<MoveYear> years(AsAt asAt, LocalDate today) {
        var year = today.getYear();
        var shown = new TreeSet<>(jdbc.sql(asAt.in(ON_RECORD))
                .param("first", year - YEARS_BACK)
                .param("last", year)
                .query(Integer.class)
                .list());
        shown.add(year);
        return in(shown.getFirst(), shown.getLast(), asAt, today).reversed().stream()
                .map(each -> new MoveYear(each, asAt))
                .toList();
    }

    int count(MoveFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.moved_plan") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** The first to fall due first. */
    List<PlanMoved> rows(MoveFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select * from query.moved_plan") + where.sql()
                        + " order by due_on, reference, plan" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(PlanMoved.ROW)
                .list();
    }

    private List<MovesInYear> in(int first, int last, AsAt asAt, LocalDate today) {
        return jdbc.sql(asAt.in(IN_YEARS))
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .query((row, number) -> new MovesInYear(
                        row.getInt("year"),
                        row.getInt("plans"),
                        row.getInt("IN_TIME"),
                        row.getInt("LATE"),
                        row.getInt("NOT_TIMED"),
                        row.getInt("NOT_YET_DUE"),
                        row.getInt("OUTSTANDING"),
                        row.getInt("PLAN_ENDED")))
                .list();
    }
}
