package uk.ehcqa.query.appeal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.paging.Page;

/** The limits of mediation and of orders, and how they stand. */
@Component
class ListedLimits {

    private static final int YEARS = 6;

    private static final String IN_YEARS = """
            select calendar.year, count(*) filter (where %s) as limits, %s
            from generate_series(:first, :last) as calendar (year)
                left join query.milestone on route <> ''
                    and due_on between make_date(calendar.year, 1, 1) and make_date(calendar.year, 12, 31)
            group by calendar.year
            order by calendar.year
            """.formatted(
            LimitStanding.OF_AN_ORDER,
            Stream.of(LimitStanding.values()).map(LimitStanding::counted).collect(joining(", ")));

    private static final String YEARS_ON_RECORD = """
            select extract(year from min(due_on))::int as first, extract(year from max(due_on))::int as last
            from query.milestone where route <> '' and %s
            """.formatted(LimitStanding.OF_AN_ORDER);

    private final JdbcClient jdbc;

    ListedLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrdersInYear in(int year, AsAt asAt, LocalDate today) {
        return in(year, year, asAt, today).getFirst();
    }

    /** This year and those around it in which a limit of an order ends, but no more than six years back; the latest first. */
    List<OrderYear> years(AsAt asAt, LocalDate today) {
        var year = today.getYear();
        var first = yearOnRecord("first", asAt).filter(it -> it < year).orElse(year);
        var last = yearOnRecord("last", asAt).filter(it -> it > year).orElse(year);
        return in(Math.max(first, year - YEARS + 1), last, asAt, today).reversed().stream()
                .map(each -> new OrderYear(each, asAt))
                .toList();
    }

    int count(AppealLimitFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.milestone") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** What is still to be done first, the first to fall due first. */
    List<ListedLimit> rows(AppealLimitFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt()
                                .in(
                                        "select *, kind as limit_name, greatest(episode, plan) as number from query.milestone")
                        + where.sql()
                        + " order by met_on is not null, due_on, reference, decision, number, review, proceeding, route, limit_name"
                        + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(ListedLimit.ROW)
                .list();
    }

    private Optional<Integer> yearOnRecord(String column, AsAt asAt) {
        return jdbc.sql(asAt.in(YEARS_ON_RECORD))
                .query((row, number) -> Optional.ofNullable(row.getObject(column, Integer.class)))
                .single();
    }

    private List<OrdersInYear> in(int first, int last, AsAt asAt, LocalDate today) {
        return jdbc.sql(asAt.in(IN_YEARS))
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .query((row, number) -> new OrdersInYear(
                        row.getInt("year"),
                        row.getInt("limits"),
                        row.getInt("IN_TIME"),
                        row.getInt("LATE"),
                        row.getInt("NOT_YET_DUE"),
                        row.getInt("OUTSTANDING")))
                .list();
    }
}
