package uk.ehcqa.eventstore.erasure;

import java.sql.SQLException;
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

    TableRewrites(DataSource database, DataSource unpooled) {
        this.jdbc = JdbcClient.create(database);
        this.unpooled = unpooled;
    }

    /** To be said in the transaction in which the rows go. */
    public void due(String... tables) {
        for (var table : tables) {
            if (!TABLE.matcher(table).matches()) {
                throw new IllegalArgumentException(table + " does not name a schema and a table");
            }
            jdbc.sql("insert into event_store.rewrite_due values (?) on conflict do nothing")
                    .param(table)
                    .update();
        }
    }

    /** Everything that is due; what another one holds on to is left for the next time. */
    void run() {
        var tables = jdbc.sql("delete from event_store.rewrite_due returning table_name")
                .query((row, number) -> row.getString("table_name"))
                .list();
        if (tables.isEmpty()) {
            return;
        }
        try (var connection = unpooled.getConnection();
                var wait = connection.createStatement()) {
            wait.execute("set lock_timeout = '5s'");
            for (var table : tables) {
                BytesLeftBehind.rewrite(connection, table);
            }
            BytesLeftBehind.leaveOldLog(connection);
        } catch (SQLException e) {
            due(tables.toArray(String[]::new));
            LOG.warn("A table could not be rewritten after an erasure and will be tried again: {}", e.getSQLState());
        }
    }
}
