package uk.ehcqa.query.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.privacy.Personal;

/** The schema that the read models own, and the events they are written from. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    DatabaseSchema querySchema() {
        return new DatabaseSchema("query");
    }

    @Bean
    PersonalData personalDataToRead() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }

    @Bean
    EventTypes eventsOfCasesToRead() {
        return EventTypes.of(CaseFileEvent.class)
                .and(EventTypes.of(NeedsAssessmentEvent.class))
                .and(EventTypes.of(PlanEvent.class));
    }
}
