package uk.ehcqa.documents;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import uk.ehcqa.eventstore.OutsideThePool;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.eventstore.schema.MigratedDataSource;
import uk.ehcqa.eventstore.schema.ServerVersion;

/**
 * The connections to the documents: those to the events, so that what is said of a document is said in one transaction with the
 * event that refers to it, unless documents have a database of their own.
 *
 * @param shared whether it is the database of the events
 */
record DocumentDatabase(DataSource pool, boolean shared) implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    static DocumentDatabase of(DocumentSettings settings, DataSource events) {
        var url = settings.url();
        var database = url == null
                ? new DocumentDatabase(events, true)
                : new DocumentDatabase(own(url, settings, events), false);
        MigratedDataSource.migrate(database.pool(), new DatabaseSchema("document"));
        return database;
    }

    private static DataSource own(String url, DocumentSettings settings, DataSource events) {
        var pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(settings.username())
                .password(settings.password())
                .build();
        pool.setPoolName("documents");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setDataSourceProperties(OutsideThePool.driverSettings(events));
        ServerVersion.check(pool);
        return pool;
    }

    @Override
    public void close() {
        if (!shared && pool instanceof HikariDataSource own) {
            own.close();
        }
    }
}
