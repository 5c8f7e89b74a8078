package uk.ehcqa.query.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * Which needs assessments a measure counts.
 *
 * @param requestedBy null for whoever asked
 */
public record Scope(DateRange range, By by, @Nullable RequestSource requestedBy, AsAt asAt) {

    public Scope(DateRange range, By by, @Nullable RequestSource requestedBy) {
        this(range, by, requestedBy, AsAt.NOW);
    }

    /**
     * Joins to each month or year of the range, as {@code first_day}, the assessments that have that date in it. One without
     * any is there too, with nothing but nulls.
     */
    public static String each(String date, String condition) {
        return """
                from generate_series(date_trunc(:by, :from::timestamp), :to::timestamp, ('1 ' || :by)::interval) first_day
                left join query.needs_assessment on date_trunc(:by, %s::timestamp) = first_day and %s
                group by first_day
                order by first_day
                """.formatted(date, counted(date, condition));
    }

    public static String each(String date) {
        return each(date, "true");
    }

    /** The assessments that have that date in the range. */
    public static String whole(String date, String condition) {
        return "from query.needs_assessment where " + counted(date, condition);
    }

    private static String counted(String date, String condition) {
        return "%s between :from and :to and (:requestedBy::text is null or requested_by = :requestedBy) and %s"
                .formatted(date, condition);
    }

    public StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(asAt.in(sql))
                .param("from", range.from())
                .param("to", range.to())
                .param("by", by.code())
                .param("requestedBy", requestedBy == null ? null : requestedBy.name());
    }

    /** The month or year of a row, as far as it lies in the range. */
    public DateRange period(ResultSet row) throws SQLException {
        var firstDay = row.getObject("first_day", LocalDate.class);
        return range.within(firstDay, by.lastDay(firstDay));
    }
}
