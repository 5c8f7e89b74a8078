package uk.ehcqa.query.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.Upcast;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.EarlierRevisions;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.ChildDetailsErased;
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
        var current = StoredEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()))
                .toList();
        var earlier = EarlierRevisions.ALL.stream()
                .map(revision -> new Upcast(revision.name(), revision.revision(), revision.toNext()))
                .toList();
        return new EventTypes(current, earlier).covering(StoredEvents.FAMILIES);
    }
}
