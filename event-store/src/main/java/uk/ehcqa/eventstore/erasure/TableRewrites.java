package uk.ehcqa.eventstore.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.BytesLeftBehind;

/**
 * Rewrites tables from which personal data are gone. PostgreSQL leaves the bytes of a deleted or changed row in the file of the
 * table until something else needs the space. Sole writer and sole reader of {@code event_store.rewrite_due}.
 */
public class TableRewrites {

    private static final Logger LOG = LoggerFactory.getLogger(TableRewrites.class);
    private static final Pattern TABLE = Pattern.compile("[a-z_]+\\.[a-z_]+");

    private final DataSource unpooled;
    private final JdbcClient jdbc;
    private final Bell bell;

    private record Due(String table, OffsetDateTime notedAt) {}

    TableRewrites(DataSource database, DataSource unpooled, Bell bell) {
        this.jdbc = JdbcClient.create(database);
        this.unpooled = unpooled;
        this.bell = bell;
    }

    /** To be said in the transaction in which the rows go. */
    public void due(String... tables) {
        for (var table : tables) {
            if (!TABLE.matcher(table).matches()) {
                throw new IllegalArgumentException(table + " does not name a schema and a table");
            }
            jdbc.sql("""
                            insert into event_store.rewrite_due (table_name) values (?)
                            on conflict (table_name) do update set noted_at = excluded.noted_at""").param(table).update();
        }
        bell.ringOnceCommitted();
    }

    /** Everything that is due. What is cut short, or somebody else holds on to, stays due. */
    void run() {
        var rewritten = jdbc
                .sql("select table_name, noted_at from event_store.rewrite_due")
                .query((row, number) ->
                        new Due(row.getString("table_name"), row.getObject("noted_at", OffsetDateTime.class)))
                .list()
                .stream()
                .filter(due -> unpooled(due.table(), connection -> BytesLeftBehind.rewrite(connection, due.table())))
                .toList();
        if (!rewritten.isEmpty() && unpooled("the log", BytesLeftBehind::leaveOldLog)) {
            rewritten.forEach(this::isDone);
        }
    }

    /** Unless rows have gone from it again meanwhile. */
    private void isDone(Due due) {
        jdbc.sql("delete from event_store.rewrite_due where table_name = ? and noted_at = ?")
                .params(due.table(), due.notedAt())
                .update();
    }

    private boolean unpooled(String what, Work work) {
        try (var connection = unpooled.getConnection()) {
            work.on(connection);
            return true;
        } catch (SQLException e) {
            LOG.warn("After an erasure {} could not be rewritten and will be tried again: {}", what, e.getSQLState());
            return false;
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
