package uk.ehcqa.eventstore.schema;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What the product asks of the database server: PostgreSQL 17, the first with {@code transaction_timeout}. */
public final class ServerVersion {

    private static final int OLDEST = 17;

    private ServerVersion() {}

    /**
     * Looks at the server.
     *
     * @throws UnsuitableDatabase if it is something else, or older, or cannot be reached
     */
    public static void check(DataSource database) {
        try (var connection = database.getConnection()) {
            var server = connection.getMetaData();
            if (!server.getDatabaseProductName().equals("PostgreSQL") || server.getDatabaseMajorVersion() < OLDEST) {
                throw new UnsuitableDatabase("The database server is %s %s, but PostgreSQL %d or newer is needed."
                        .formatted(server.getDatabaseProductName(), server.getDatabaseProductVersion(), OLDEST));
            }
        } catch (SQLException e) {
            throw new UnsuitableDatabase("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
