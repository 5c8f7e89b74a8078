package uk.ehcqa.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection outside the pool, opened when it is first used and again when it is found broken. */
class OwnConnection {

    /** What is done with a connection. */
    interface Use {
        void with(Connection connection) throws SQLException;
    }

    private final DataSource database;
    private final String name;
    private final Use onOpen;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    /** @param name what the database calls it to whoever looks at its connections */
    OwnConnection(DataSource database, String name, Use onOpen) {
        this.database = database;
        this.name = name;
        this.onOpen = onOpen;
    }

    void use(Use use) throws SQLException {
        try {
            useOnce(use);
        } catch (SQLException broken) {
            useOnce(use);
        }
    }

    /** For ever, and from any thread: a wait on the connection ends with an error. */
    void close() {
        closed = true;
        abort();
    }

    private void useOnce(Use use) throws SQLException {
        try {
            use.with(open());
        } catch (SQLException | RuntimeException e) {
            abort();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        if (closed) {
            throw new SQLException("This connection was closed on purpose");
        }
        var current = connection;
        if (current == null) {
            current = database.getConnection();
            connection = current;
            current.setClientInfo("ApplicationName", name);
            onOpen.with(current);
        }
        return current;
    }

    private void abort() {
        var current = connection;
        connection = null;
        if (current != null) {
            try {
                current.abort(Runnable::run);
            } catch (SQLException e) {
                // It is broken already, which is what was wanted.
            }
        }
    }
}
