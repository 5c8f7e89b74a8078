package uk.ehcqa.eventstore.keys;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import uk.ehcqa.eventstore.OutsideThePool;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.eventstore.schema.MigratedDataSource;
import uk.ehcqa.eventstore.schema.ServerVersion;

/** The connections to the key store, apart from those to the events. */
public record KeyStoreDatabase(HikariDataSource pool) implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    static KeyStoreDatabase of(KeyStoreSettings settings, DataSource events) {
        var pool = settings.url() == null
                ? DataSourceBuilder.derivedFrom(events)
                        .type(HikariDataSource.class)
                        .build()
                : DataSourceBuilder.create()
                        .type(HikariDataSource.class)
                        .url(settings.url())
                        .username(settings.username())
                        .password(settings.password())
                        .build();
        pool.setPoolName("key-store");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setDataSourceProperties(OutsideThePool.driverSettings(events));
        ServerVersion.check(pool);
        MigratedDataSource.migrate(pool, new DatabaseSchema("key_store"));
        return new KeyStoreDatabase(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
