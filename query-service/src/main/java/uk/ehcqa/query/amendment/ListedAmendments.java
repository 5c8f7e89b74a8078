package uk.ehcqa.query.amendment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.paging.Page;

/** The amendments of plans that were proposed, and whether they came within their limits (regs 22, 28). */
@Component
public class ListedAmendments {

    private static final int YEARS_BACK = 5;

    private static final String IN_YEARS = """
            select calendar.year, count(reference) as amendments, %s
            from generate_series(:first, :last) as calendar (year)
                left join query.milestone on kind = :kind
                    and due_on between make_date(calendar.year, 1, 1) and make_date(calendar.year, 12, 31)
            group by calendar.year
            order by calendar.year desc
            """.formatted(Stream.of(AmendmentStanding.values())
            .map(AmendmentStanding::counted)
            .collect(joining(", ")));

    /** What was proposed late in a year falls due in the next. */
    private static final String YEARS_ON_RECORD = """
            select distinct extract(year from due_on)::int from query.milestone
            where kind in (:kinds) and due_on between make_date(:first, 1, 1) and make_date(:last, 12, 31)
            """;

    private static final List<String> KINDS =
            Stream.of(AmendmentKind.values()).map(kind -> kind.limit().name()).toList();

    private final JdbcClient jdbc;

    ListedAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each kind. */
    List<AmendmentsInYear> in(int year, AsAt asAt, LocalDate today) {
        return in(year, year, asAt, today);
    }

    /** Each kind, from the first of the last six years in which one was due to the last; the latest first. */
    public List<AmendmentYear> years(AsAt asAt, LocalDate today) {
        var year = today.getYear();
        var shown = new TreeSet<>(jdbc.sql(asAt.in(YEARS_ON_RECORD))
                .param("kinds", KINDS)
                .param("first", year - YEARS_BACK)
                .param("last", year + 1)
                .query(Integer.class)
                .list());
        shown.add(year);
        return in(shown.getFirst(), shown.getLast(), asAt, today).stream()
                .map(each -> new AmendmentYear(each, asAt))
                .toList();
    }

    int count(AmendmentFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.milestone") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** What is still to be done first, the first to fall due first. */
    List<ListedAmendment> rows(AmendmentFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt()
                                .in(
                                        "select *, kind as limit_name, greatest(review, proceeding) as number from query.milestone")
                        + where.sql() + " order by met_on is not null, due_on, reference, plan, limit_name, number"
                        + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(ListedAmendment.ROW)
                .list();
    }

    private List<AmendmentsInYear> in(int first, int last, AsAt asAt, LocalDate today) {
        return Stream.of(AmendmentKind.values())
                .flatMap(kind -> in(first, last, kind, asAt, today).stream())
                .toList();
    }

    private List<AmendmentsInYear> in(int first, int last, AmendmentKind kind, AsAt asAt, LocalDate today) {
        return jdbc.sql(asAt.in(IN_YEARS))
                .param("first", first)
                .param("last", last)
                .param("kind", kind.limit().name())
                .param("today", today)
                .query((row, number) -> new AmendmentsInYear(
                        row.getInt("year"),
                        kind,
                        row.getInt("amendments"),
                        row.getInt("IN_TIME"),
                        row.getInt("LATE"),
                        row.getInt("NOT_YET_DUE"),
                        row.getInt("OUTSTANDING")))
                .list();
    }
}
