package uk.ehcqa.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Connections to the database of a pool that are not taken from it. */
public final class OutsideThePool {

    static final String LONGEST_SILENCE = "socketTimeout";

    private OutsideThePool() {}

    /** With what the pool tells the driver. */
    public static DataSource connections(DataSource pool) {
        return with(driverSettings(pool), pool);
    }

    /** Also for work during which the database may be silent as long as it likes. */
    public static DataSource patientConnections(DataSource pool) {
        var settings = driverSettings(pool);
        settings.remove(LONGEST_SILENCE);
        return with(settings, pool);
    }

    /** What the pool tells the driver. */
    public static Properties driverSettings(DataSource pool) {
        try {
            var copy = new Properties();
            copy.putAll(pool.unwrap(HikariDataSource.class).getDataSourceProperties());
            return copy;
        } catch (SQLException otherPool) {
            return new Properties();
        }
    }

    private static DataSource with(Properties settings, DataSource pool) {
        var direct = DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
        direct.setConnectionProperties(settings);
        return direct;
    }
}
