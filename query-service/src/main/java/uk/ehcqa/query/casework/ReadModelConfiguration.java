package uk.ehcqa.query.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.plan.PlanEvent;

/** The schema that the read models own, and the events they are written from. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    DatabaseSchema querySchema() {
        return new DatabaseSchema("query");
    }

    @Bean
    EventTypes eventsOfCasesToRead() {
        return EventTypes.of(CaseFileEvent.class)
                .and(EventTypes.of(NeedsAssessmentEvent.class))
                .and(EventTypes.of(PlanEvent.class));
    }
}
