package uk.ehcqa.query.reminder;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/** The schema in which reminders are kept, and the schedule by which they are made. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
@PropertySource("classpath:reminders.properties")
class ReminderConfiguration {

    @Bean
    DatabaseSchema reminderSchema() {
        return new DatabaseSchema("reminder");
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "reminders.scheduled", matchIfMissing = true)
    ReminderSchedule reminderSchedule(
            DataSource database, ReminderRound round, ReminderSettings settings, Clock clock) {
        return new ReminderSchedule(database, round, settings, clock);
    }
}
