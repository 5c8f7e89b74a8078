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
    private volatile @Nullable OwnConnection claim;

    NodeClaim(DataSource database, NodeId node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public void start() {
        var connection = new OwnConnection(database, "event store: node claim", this::lock);
        try {
            hold(connection);
            claim = connection;
        } catch (SQLException e) {
            connection.close();
            throw new IllegalStateException(e);
        } catch (NodeTaken taken) {
            connection.close();
            throw taken;
        }
    }

    /**
     * Claims again what ended with the database's connections.
     *
     * @throws NodeTaken when another process was quicker
     */
    void renew() throws SQLException {
        var connection = claim;
        if (connection != null) {
            hold(connection);
        }
    }

    @Override
    public void stop() {
        var connection = claim;
        claim = null;
        if (connection != null) {
            connection.close();
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

    /** A connection that is still open holds its lock. */
    private void hold(OwnConnection connection) throws SQLException {
        try {
            connection.use(NodeClaim::ask);
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new NodeTaken(node, e);
            }
            throw e;
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
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
