package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * How much is asked of one service.
 *
 * @param oldestDue the earliest day by which anything is due that was not sent; null where nothing is
 */
record ServiceCount(
        String service,
        int late,
        int sentBack,
        int open,
        int sent,
        @Nullable LocalDate oldestDue) {

    static final RowMapper<ServiceCount> ROW = (row, number) -> new ServiceCount(
            row.getString("service_id"),
            row.getInt("late"),
            row.getInt("sent_back"),
            row.getInt("open"),
            row.getInt("sent"),
            row.getObject("oldest_due", LocalDate.class));
}
