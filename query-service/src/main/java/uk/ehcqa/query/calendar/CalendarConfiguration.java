package uk.ehcqa.query.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/** The schema in which calendar addresses are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AddressSettings.class)
class CalendarConfiguration {

    @Bean
    DatabaseSchema calendarSchema() {
        return new DatabaseSchema("calendar");
    }
}
