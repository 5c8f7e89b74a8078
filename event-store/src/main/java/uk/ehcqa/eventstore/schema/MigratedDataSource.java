package uk.ehcqa.eventstore.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import uk.ehcqa.eventstore.OutsideThePool;

/** Brings every schema up to date when a data source is made, so that no bean ever sees a database that is behind. */
public class MigratedDataSource implements BeanPostProcessor {

    private final ObjectProvider<DatabaseSchema> schemas;

    MigratedDataSource(ObjectProvider<DatabaseSchema> schemas) {
        this.schemas = schemas;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof DataSource database) {
            ServerVersion.check(database);
            schemas.orderedStream().forEach(schema -> migrate(database, schema));
        }
        return bean;
    }

    /** Brings one schema up to date. */
    public static void migrate(DataSource database, DatabaseSchema schema) {
        Flyway.configure()
                .dataSource(OutsideThePool.patientConnections(database))
                .schemas(schema.name())
                .locations("classpath:db/" + schema.name())
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
