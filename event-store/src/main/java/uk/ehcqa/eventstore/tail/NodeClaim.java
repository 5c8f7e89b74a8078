package uk.ehcqa.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps two processes from starting under one node id: each would take the other's tokens for its own, and events would be
 * handled twice. The claim is a lock that ends with its connection, so it outlives no process.
 */
class NodeClaim implements SmartLifecycle {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;
    private final NodeId node;
    private @Nullable OwnConnection claim;

    NodeClaim(DataSource database, NodeId node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public void start() {
        var connection = new OwnConnection(database, "event store: node claim", this::lock);
        try {
            connection.use(fresh -> {});
            claim = connection;
        } catch (SQLException e) {
            connection.close();
            throw LOCK_NOT_AVAILABLE.equals(e.getSQLState()) ? new NodeTaken(node, e) : new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (claim != null) {
            claim.close();
            claim = null;
        }
    }

    @Override
    public boolean isRunning() {
        return claim != null;
    }

    /** Before the processors, which start in a later phase and stop in an earlier one. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    /** The database may take a moment to notice that a killed predecessor is gone. */
    private void lock(Connection connection) throws SQLException {
        try (var wait = connection.createStatement();
                var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            wait.execute("set lock_timeout = '2s'");
            lock.setString(1, "event_store node " + node.value());
            lock.execute();
        }
    }
}
