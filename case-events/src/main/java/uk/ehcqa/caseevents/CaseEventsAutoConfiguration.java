package uk.ehcqa.caseevents;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.Upcast;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.EarlierRevisions;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.StoredServiceEvents;

/** The events that cases and services store, and what in them is personal: the same for every program that writes or reads them. */
@AutoConfiguration
public class CaseEventsAutoConfiguration {

    @Bean
    public EventTypes eventsOfCases() {
        var ofCases =
                StoredEvents.ALL.stream().map(event -> new EventType(event.name(), event.revision(), event.type()));
        var ofServices = StoredServiceEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()));
        var earlier = EarlierRevisions.ALL.stream()
                .map(revision -> new Upcast(revision.name(), revision.revision(), revision.toNext()))
                .toList();
        return new EventTypes(Stream.concat(ofCases, ofServices).toList(), earlier)
                .covering(StoredEvents.FAMILIES)
                .covering(List.of(ServiceEvent.class));
    }

    @Bean
    PersonalData personalDataOfCases() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }
}
