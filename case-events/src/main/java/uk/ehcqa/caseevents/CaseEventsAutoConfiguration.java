package uk.ehcqa.caseevents;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.Upcast;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.StoredAuditEvents;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.StoredFrameworkEvents;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.EarlierRevisions;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.StoredServiceEvents;

/**
 * The events that cases, services, frameworks and audits store, and what in them is personal: the same for every program that writes
 * or reads them.
 */
@AutoConfiguration
public class CaseEventsAutoConfiguration {

    @Bean
    public EventTypes eventsOfCases() {
        var current = Stream.of(ofCases(), ofServices(), ofFrameworks(), ofAudits())
                .flatMap(types -> types)
                .toList();
        var earlier = EarlierRevisions.ALL.stream()
                .map(revision -> new Upcast(revision.name(), revision.revision(), revision.toNext()))
                .toList();
        return new EventTypes(current, earlier)
                .covering(StoredEvents.FAMILIES)
                .covering(List.of(ServiceEvent.class, FrameworkEvent.class, AuditEvent.class));
    }

    private static Stream<EventType> ofCases() {
        return StoredEvents.ALL.stream().map(event -> new EventType(event.name(), event.revision(), event.type()));
    }

    private static Stream<EventType> ofServices() {
        return StoredServiceEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()));
    }

    private static Stream<EventType> ofFrameworks() {
        return StoredFrameworkEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()));
    }

    private static Stream<EventType> ofAudits() {
        return StoredAuditEvents.ALL.stream().map(event -> new EventType(event.name(), event.revision(), event.type()));
    }

    @Bean
    PersonalData personalDataOfCases() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }
}
