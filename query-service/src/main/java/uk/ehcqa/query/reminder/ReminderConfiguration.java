package uk.ehcqa.query.reminder;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.query.schedule.DurableSchedule;

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
    DurableSchedule reminderSchedule(DataSource database, ReminderRound round, ReminderSettings settings, Clock clock) {
        return round.scheduled(database, settings, clock);
    }
}
