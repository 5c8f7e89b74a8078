package uk.ehcqa.eventstore.tail;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps two processes from running under one node id: each would take the other's tokens for its own, and events would be
 * handled twice. The claim is a lock that ends with its connection, so it outlives no process.
 */
record NodeClaim(NodeId node) {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /**
     * Claims the node id for as long as the connection lasts. The database may take a moment to notice that a killed
     * predecessor is gone.
     *
     * @throws NodeTaken when another process has claimed it
     */
    void on(Connection connection) throws SQLException {
        try (var wait = connection.createStatement();
                var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            wait.execute("set lock_timeout = '2s'");
            lock.setString(1, "event_store node " + node.value());
            lock.execute();
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new NodeTaken(node, e);
            }
            throw e;
        }
    }
}
