package uk.ehcqa.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database on this machine. */
public record PostgresDatabase(String jdbcUrl, String username, String password) {

    private static final String ALREADY_THERE = "42P04";

    static PostgresDatabase at(int port, String name, String password) {
        return new PostgresDatabase("jdbc:postgresql://127.0.0.1:" + port + "/" + name, Cluster.OWNER, password);
    }

    /** Another database on the same server, made if it is not there. */
    public PostgresDatabase beside(String name) {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException(
                    "A database is named in lower case letters and underscores, not " + name);
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            if (!ALREADY_THERE.equals(e.getSQLState())) {
                throw new PostgresUnavailable("PostgreSQL makes no database: " + e.getMessage(), e);
            }
        }
        return new PostgresDatabase(jdbcUrl.substring(0, jdbcUrl.lastIndexOf('/') + 1) + name, username, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }

    /** Without the password, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
