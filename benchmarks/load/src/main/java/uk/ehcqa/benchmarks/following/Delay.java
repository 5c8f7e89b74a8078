package uk.ehcqa.benchmarks.following;

import java.sql.SQLException;
import java.util.Map;
import org.HdrHistogram.Histogram;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.postgres.PostgresDatabase;

/**
 * How long after an event its row in a read model was committed. The server keeps the time of each commit, and each row the
 * transaction that wrote it: so nothing has to be watched, and no clock but one is involved.
 *
 * @param events the table of events, with its number as {@code index}, and the rows written from them, joined to it as {@code shown}
 */
public record Delay(PostgresDatabase database, String index, String events) {

    public static Delay ofProduct(PostgresDatabase database) {
        return new Delay(database, "event.global_index", """
                event_store.event event left join query.case_history shown
                    on shown.case_id = event.aggregate_id::uuid and shown.sequence = event.sequence""");
    }

    public static Delay ofAxon(PostgresDatabase database) {
        return new Delay(database, "event.global_index", """
                domain_event_entry event left join history_row shown
                    on shown.case_id = event.aggregate_identifier::uuid and shown.sequence = event.sequence_number""");
    }

    static Delay ofFollower(PostgresDatabase database) {
        return new Delay(database, "event.number", "event left join shown on shown.number = event.number");
    }

    /** The number of the last event there is. */
    public long last() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select coalesce(max(%s), 0) from %s".formatted(index, events))) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** The delays of all events after that one: half of them are shorter than the value. */
    public Sample since(long event) throws SQLException {
        var delays = new Histogram(3);
        var missing = 0;
        try (var connection = database.connect();
                var question = connection.prepareStatement("""
                        select (extract(epoch from pg_xact_commit_timestamp(shown.xmin)
                                                 - pg_xact_commit_timestamp(event.xmin)) * 1000000)::bigint
                        from %s where %s > ?""".formatted(events, index))) {
            question.setLong(1, event);
            try (var answer = question.executeQuery()) {
                while (answer.next()) {
                    var micros = answer.getLong(1);
                    if (answer.wasNull()) {
                        missing++;
                    } else {
                        delays.recordValue(Math.max(1, micros));
                    }
                }
            }
        }
        return new Sample(
                millis(delays, 50),
                Map.of("p99 ms", millis(delays, 99), "max ms", millis(delays, 100), "missing", (double) missing));
    }

    private static double millis(Histogram delays, double percentile) {
        return delays.getValueAtPercentile(percentile) / 1e3;
    }
}
