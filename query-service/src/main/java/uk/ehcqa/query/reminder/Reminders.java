package uk.ehcqa.query.reminder;

import static uk.ehcqa.query.calendar.OpenDates.MILESTONE;
import static uk.ehcqa.query.calendar.OpenDates.OPEN;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.paging.Page;

/**
 * The reminders that were made, and which of them hold. Sole writer of {@code reminder.reminder}. A reminder holds while its legal
 * date is still to be kept on the day that it names: once that is met, corrected, withdrawn or ended, it is void, with nothing to
 * be undone.
 */
@Component
public class Reminders {

    private static final String MAKE = """
            insert into reminder.reminder (case_id, milestone, due_on, kind, made_on)
            select m.case_id, %s, m.due_on, case when m.due_on < :today then 'MISSED' else 'UPCOMING' end, :today
            from query.milestone m
            where %s and m.due_on <= :lastDay
            on conflict do nothing
            """.formatted(MILESTONE, OPEN);

    private static final String HOLDING = """
            from query.milestone m
            join reminder.reminder r using (case_id, due_on)
            left join query.allocation a using (case_id)
            """;

    private static final String COLUMNS =
            "select r.kind, m.reference, m.kind as milestone, m.due_on, m.excepted, a.caseworker ";

    private static final String FIRST_DUE = " order by m.due_on, m.reference, r.milestone";

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes those that are due and were never made, however often and by however many this is asked.
     *
     * @param daysAhead how many days before its date a reminder is made
     */
    int make(LocalDate today, int daysAhead) {
        return jdbc.sql(MAKE)
                .param("today", today)
                .param("lastDay", today.plusDays(daysAhead))
                .update();
    }

    ReminderCounts counts(Where which, LocalDate today) {
        var where = holding(which, today);
        return jdbc.sql("select count(*) filter (where r.kind = 'MISSED') as missed,"
                        + " count(*) filter (where r.kind = 'UPCOMING') as upcoming " + HOLDING + where.sql())
                .params(where.values())
                .query((row, number) -> new ReminderCounts(row.getInt("missed"), row.getInt("upcoming")))
                .single();
    }

    /** The first to fall due first. */
    List<Reminder> rows(Where which, LocalDate today, Page page) {
        var where = holding(which, today);
        return jdbc.sql(COLUMNS + HOLDING + where.sql() + FIRST_DUE + Page.SQL)
                .params(where.values())
                .params(page.size(), page.offset())
                .query(Reminder.ROW)
                .list();
    }

    /** Of everybody, by caseworker, and of nobody last. */
    List<ReminderShare> shares(LocalDate today) {
        var where = holding(new Where(), today);
        return jdbc.sql("select a.caseworker, count(*) filter (where r.kind = 'MISSED') as missed,"
                        + " count(*) filter (where r.kind = 'UPCOMING') as upcoming " + HOLDING + where.sql()
                        + " group by a.caseworker order by a.caseworker nulls last")
                .params(where.values())
                .query((row, number) ->
                        new ReminderShare(row.getString("caseworker"), row.getInt("missed"), row.getInt("upcoming")))
                .list();
    }

    /** Those of a caseworker that hold and were never mailed; from now on they were. */
    List<Reminder> claim(String caseworker, LocalDate today) {
        var where = holding(of(caseworker), today).and("r.mailed_on is null");
        return jdbc.sql("with claimed as (" + claiming(where) + ") " + COLUMNS + HOLDING
                        + " join claimed c on (c.case_id, c.milestone, c.due_on, c.kind)"
                        + " = (r.case_id, r.milestone, r.due_on, r.kind) where r.milestone = " + MILESTONE + FIRST_DUE)
                .param(today)
                .params(where.values())
                .query(Reminder.ROW)
                .list();
    }

    private static String claiming(Where which) {
        return """
            update reminder.reminder made set mailed_on = ?
            from (select r.case_id, r.milestone, r.due_on, r.kind %s%s) news
            where (made.case_id, made.milestone, made.due_on, made.kind)
                = (news.case_id, news.milestone, news.due_on, news.kind) and made.mailed_on is null
            returning made.case_id, made.milestone, made.due_on, made.kind
            """.formatted(HOLDING, which.sql());
    }

    static Where of(String caseworker) {
        return new Where().and("a.caseworker = ?", caseworker);
    }

    /** Of a date that has passed, it is not told any more that it comes up. */
    private static Where holding(Where which, LocalDate today) {
        return which.and("r.milestone = " + MILESTONE)
                .and(OPEN)
                .and("(r.kind = 'MISSED' and m.due_on < ?) or (r.kind = 'UPCOMING' and m.due_on >= ?)", today, today);
    }
}
