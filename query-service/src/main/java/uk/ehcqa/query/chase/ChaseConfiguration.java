package uk.ehcqa.query.chase;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.query.post.PostSettings;
import uk.ehcqa.query.schedule.DurableSchedule;

/** The schedule by which advice that does not come is pursued. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LadderSettings.class)
class ChaseConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "post.scheduled", matchIfMissing = true)
    DurableSchedule chaseSchedule(DataSource database, ChaseRound round, PostSettings settings, Clock clock) {
        return round.scheduled(database, settings, clock);
    }
}
