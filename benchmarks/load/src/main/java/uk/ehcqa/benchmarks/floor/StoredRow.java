package uk.ehcqa.benchmarks.floor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.ehcqa.postgres.PostgresDatabase;

/** An event as the product stored it. */
public record StoredRow(String type, String payload, String metadata) {

    /** One of each of these types, in their order. */
    public static List<StoredRow> of(PostgresDatabase database, String... types) throws SQLException {
        var found = new ArrayList<StoredRow>();
        try (var connection = database.connect();
                var query = connection.prepareStatement("""
                        select payload_type, payload, metadata from event_store.event
                        where payload_type = ? order by global_index desc limit 1""")) {
            for (var type : types) {
                query.setString(1, type);
                try (var row = query.executeQuery()) {
                    row.next();
                    found.add(new StoredRow(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return found;
    }
}
