package uk.ehcqa.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What PostgreSQL leaves on the disk of rows that are gone: their bytes in the file of the table, and in its write-ahead log. */
public final class BytesLeftBehind {

    private static final String NOT_ALLOWED = "42501";

    private BytesLeftBehind() {}

    /**
     * Copies the rows that there are into a new file, and deletes the old one. Somebody who holds on to the table is not waited for
     * long, since others would wait behind.
     */
    public static void rewrite(Connection connection, String table) throws SQLException {
        execute(connection, "set lock_timeout = '5s'");
        execute(connection, "vacuum (full) " + table);
    }

    /** Lets the log go in which the rows were written. A user who may not ask for it waits for PostgreSQL. */
    public static void leaveOldLog(Connection connection) throws SQLException {
        for (var step : List.of("select pg_switch_wal()", "checkpoint")) {
            try {
                execute(connection, step);
            } catch (SQLException e) {
                if (!NOT_ALLOWED.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
