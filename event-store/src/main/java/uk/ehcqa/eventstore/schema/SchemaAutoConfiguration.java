package uk.ehcqa.eventstore.schema;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Migrates the schema of each {@link DatabaseSchema} bean, in their {@code @Order}. */
@AutoConfiguration
class SchemaAutoConfiguration {

    @Bean
    static MigratedDataSource migratedDataSource(ObjectProvider<DatabaseSchema> schemas) {
        return new MigratedDataSource(schemas);
    }
}
