package uk.ehcqa.benchmarks.replay;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.privacy.Personal;

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

    @Bean
    PersonalData personalDataOfCases() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }
}
