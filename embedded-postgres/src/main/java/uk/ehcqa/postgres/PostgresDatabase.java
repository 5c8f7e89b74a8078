package uk.ehcqa.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database on this machine. */
public record PostgresDatabase(String jdbcUrl, String username, String password) {

    static PostgresDatabase at(int port, String name, String password) {
        return new PostgresDatabase("jdbc:postgresql://127.0.0.1:" + port + "/" + name, Cluster.OWNER, password);
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
