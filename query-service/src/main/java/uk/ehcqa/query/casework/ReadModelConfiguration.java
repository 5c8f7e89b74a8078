package uk.ehcqa.query.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/** The schema that the read models own. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    DatabaseSchema querySchema() {
        return new DatabaseSchema("query");
    }
}
