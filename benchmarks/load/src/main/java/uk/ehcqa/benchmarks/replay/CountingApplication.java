package uk.ehcqa.benchmarks.replay;

import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.ChildDetailsErased;
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
        var current = StoredEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()))
                .toList();
        return new EventTypes(current, List.of()).covering(StoredEvents.FAMILIES);
    }

    @Bean
    PersonalData personalDataOfCases() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }
}
