package uk.ehcqa.query.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The needs assessments that are open, which no rate of finished ones shows. */
@Component
public class OpenAssessments {

    private static final List<String> OPEN =
            Stream.of(Stage.values()).filter(Stage::isOpen).map(Stage::name).toList();

    private static final String WHICH = """
            from query.needs_assessment
            where stage in (:open) and (:requestedBy::text is null or requested_by = :requestedBy)
            """;

    /** Weeks are those of the clock, as in the columns by week and in the list behind them. */
    private static final String STANDING = """
            select count(*) as open,
                count(*) filter (where next_due_on < :today) as overdue,
                count(*) filter (where :today::date - received_on > :limit) as past_20_weeks,
                count(*) filter (where overturned) as after_overturned_refusal
            """ + WHICH;

    /** Week 1 ends on day 7, week 20 on day 140: whatever is open in week 21 is past the limit. */
    private static final String BY_WEEK = """
            select greatest(:today::date - received_on - 1, 0) / 7 + 1 as week, count(*) as open
            """ + WHICH + "group by week order by week";

    private static final String OLDEST = """
            select reference, received_on, :today::date - received_on as day, stage, next_due_on, overturned
            """ + WHICH + "order by received_on, reference limit :most";

    private final JdbcClient jdbc;
    private final AsAt asAt;

    @Autowired
    public OpenAssessments(JdbcClient jdbc) {
        this(jdbc, AsAt.NOW);
    }

    private OpenAssessments(JdbcClient jdbc, AsAt asAt) {
        this.jdbc = jdbc;
        this.asAt = asAt;
    }

    /** Those that were open as they were known then, for that day. */
    public OpenAssessments at(AsAt other) {
        return new OpenAssessments(jdbc, other);
    }

    public OpenStanding standing(LocalDate today, @Nullable RequestSource requestedBy) {
        return ask(STANDING, requestedBy)
                .param("today", today)
                .param("limit", TimeLimit.FINAL_PLAN.lastDay())
                .query((row, number) -> new OpenStanding(
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("past_20_weeks"),
                        row.getInt("after_overturned_refusal")))
                .single();
    }

    /** Only the weeks in which any is open. */
    public List<OpenInWeek> byWeek(LocalDate today, @Nullable RequestSource requestedBy) {
        return ask(BY_WEEK, requestedBy)
                .param("today", today)
                .query((row, number) -> new OpenInWeek(row.getInt("week"), row.getInt("open")))
                .list();
    }

    public List<OpenAssessment> oldest(LocalDate today, int most, @Nullable RequestSource requestedBy) {
        return ask(OLDEST, requestedBy)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new OpenAssessment(
                        row.getString("reference"),
                        row.getObject("received_on", LocalDate.class),
                        row.getInt("day"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("next_due_on", LocalDate.class),
                        row.getBoolean("overturned")))
                .list();
    }

    private StatementSpec ask(String sql, @Nullable RequestSource requestedBy) {
        return jdbc.sql(asAt.in(sql))
                .param("open", OPEN)
                .param("requestedBy", requestedBy == null ? null : requestedBy.name());
    }
}
