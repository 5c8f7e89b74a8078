package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * How much is asked of one service.
 *
 * @param toCheck how much of what was sent nobody has checked yet
 * @param oldestDue the earliest day by which anything is due that was not sent; null where nothing is
 */
record ServiceCount(
        String service,
        int late,
        int sentBack,
        int open,
        int sent,
        int toCheck,
        @Nullable LocalDate oldestDue) {

    static final RowMapper<ServiceCount> ROW = (row, number) -> new ServiceCount(
            row.getString("service_id"),
            row.getInt("late"),
            row.getInt("sent_back"),
            row.getInt("open"),
            row.getInt("sent"),
            row.getInt("to_check"),
            row.getObject("oldest_due", LocalDate.class));
}
