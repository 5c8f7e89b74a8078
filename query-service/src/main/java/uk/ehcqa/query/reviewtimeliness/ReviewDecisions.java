package uk.ehcqa.query.reviewtimeliness;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.paging.Page;

/** The decisions on reviews, by the month or year in which the meeting was held (reg. 20(10)). */
@Component
class ReviewDecisions {

    private static final String HELD = """
            select first_day::date, count(meeting_held_on) as meetings, %s
            from generate_series(date_trunc(:by, :from::timestamp), :to::timestamp, ('1 ' || :by)::interval) first_day
            left join query.review on date_trunc(:by, meeting_held_on::timestamp) = first_day
                and meeting_held_on between :from and :to
            group by first_day
            order by first_day
            """.formatted(
            Stream.of(DecisionStanding.values()).map(DecisionStanding::counted).collect(joining(", ")));

    private final JdbcClient jdbc;

    ReviewDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewsHeld> held(Scope scope, AsAt asAt, LocalDate today) {
        return scope.ask(jdbc, asAt.in(HELD))
                .param("today", today)
                .query((row, number) -> new ReviewsHeld(
                        scope.period(row),
                        row.getInt("meetings"),
                        row.getInt("IN_TIME"),
                        row.getInt("LATE"),
                        row.getInt("NOT_YET_DUE"),
                        row.getInt("OUTSTANDING"),
                        row.getInt("NOT_ON_RECORD")))
                .list();
    }

    /** Of the first on record. */
    Optional<LocalDate> firstMeetingHeldOn(AsAt asAt) {
        return jdbc.sql(asAt.in("select min(meeting_held_on) from query.review"))
                .query(LocalDate.class)
                .optional();
    }

    int count(HeldReviewFilter filter, LocalDate today) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in("select count(*) from query.review r") + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    List<HeldReview> rows(HeldReviewFilter filter, LocalDate today, Page page) {
        var where = filter.on(today);
        return jdbc.sql(filter.asAt().in(HeldReview.SELECT) + where.sql()
                        + " order by meeting_held_on, r.reference, review" + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(HeldReview.ROW)
                .list();
    }
}
