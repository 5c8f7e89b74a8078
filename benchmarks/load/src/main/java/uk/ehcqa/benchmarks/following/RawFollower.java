package uk.ehcqa.benchmarks.following;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.postgres.PostgresDatabase;

/** The least that following can be: a row is written with word of it, and whoever hears of it writes another. */
public final class RawFollower implements Closeable {

    private final PostgresDatabase database;
    private final Thread follower;
    private volatile boolean closed;

    private RawFollower(PostgresDatabase database) {
        this.database = database;
        this.follower = Thread.ofPlatform().daemon().name("raw-follower").unstarted(this::follow);
    }

    public static RawFollower on(PostgresDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table event (number bigint generated always as identity primary key, payload text)");
            statement.execute("create table shown (number bigint primary key)");
        }
        var follower = new RawFollower(database);
        follower.follower.start();
        return follower;
    }

    public Delay delay() {
        return Delay.ofFollower(database);
    }

    public Work.Source writing() {
        return client -> new Writer(database.connect());
    }

    @Override
    public void close() {
        closed = true;
        try {
            follower.join();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private record Writer(Connection connection) implements Work {

        @Override
        public boolean once(SplittableRandom random) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "with written as (insert into event (payload) values (repeat('x', 300)) returning number)"
                                + " select pg_notify('event', '') from written");
            }
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private void follow() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("listen event");
            while (!closed) {
                connection.unwrap(PGConnection.class).getNotifications(100);
                statement.execute("insert into shown select number from event"
                        + " where number > (select coalesce(max(number), 0) - 1000 from shown) on conflict do nothing");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The raw follower failed", failed);
        }
    }
}
