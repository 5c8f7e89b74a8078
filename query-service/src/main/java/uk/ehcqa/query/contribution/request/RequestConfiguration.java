package uk.ehcqa.query.contribution.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/** The schema in which drafts of advice are kept, and who looked at which request. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    DatabaseSchema requestSchema() {
        return new DatabaseSchema("request");
    }
}
