package uk.ehcqa.query.listing;

import java.time.LocalDate;

/**
 * A condition on a row as it stands today.
 *
 * @param sql with a question mark for today, or without one
 */
public record TodayCondition(String sql) {

    public void narrow(Where where, LocalDate today) {
        if (sql.contains("?")) {
            where.and(sql, today);
        } else {
            where.and(sql);
        }
    }

    /** A column that counts the rows, with today as a parameter of that name. */
    public String counted(String column) {
        return "count(*) filter (where %s) as %s".formatted(sql.replace("?", ":today"), column);
    }
}
