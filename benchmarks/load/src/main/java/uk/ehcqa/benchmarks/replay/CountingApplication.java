package uk.ehcqa.benchmarks.replay;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.plan.PlanEvent;

/** The product's event store, with no read model but the one that counts. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class CountingApplication {

    @Bean
    Counting counting(JdbcClient jdbc) {
        return new Counting(jdbc);
    }

    @Bean
    EventTypes eventsToCount() {
        return EventTypes.of(CaseFileEvent.class)
                .and(EventTypes.of(NeedsAssessmentEvent.class))
                .and(EventTypes.of(PlanEvent.class));
    }
}
