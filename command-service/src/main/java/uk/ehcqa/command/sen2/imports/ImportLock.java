package uk.ehcqa.command.sen2.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever holds it may import, and nobody else in any process on this database. The database lets go of it when the program
 * that holds it dies.
 */
@Component
class ImportLock {

    private static final long KEY = 0x53454e32L;

    private final DataSource database;
    private @Nullable Connection holder;

    ImportLock(DataSource database) {
        this.database = database;
    }

    synchronized boolean take() {
        if (holder != null) {
            return false;
        }
        try {
            var connection = database.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                holder = connection;
                return true;
            }
            connection.close();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized void release() {
        try (var connection = Objects.requireNonNull(holder)) {
            holder = null;
            ask(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
