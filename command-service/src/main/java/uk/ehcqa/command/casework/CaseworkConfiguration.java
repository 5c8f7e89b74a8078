package uk.ehcqa.command.casework;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.SnapshotType;
import uk.ehcqa.eventstore.json.Upcast;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.EarlierRevisions;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.privacy.Personal;

/** The events that cases store, and the tables that are kept beside them. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    PersonalData personalData() {
        return new PersonalData(Personal.class, "caseId", ChildDetailsErased.class, CaseFile.STAND_INS);
    }

    @Bean
    EventTypes eventsOfCases() {
        var current = StoredEvents.ALL.stream()
                .map(event -> new EventType(event.name(), event.revision(), event.type()))
                .toList();
        var earlier = EarlierRevisions.ALL.stream()
                .map(revision -> new Upcast(revision.name(), revision.revision(), revision.toNext()))
                .toList();
        return new EventTypes(current, earlier).covering(StoredEvents.FAMILIES);
    }

    @Bean
    SnapshotType snapshotsOfCases() {
        return new SnapshotType(EhcCase.class, CaseFile.class);
    }

    @Bean
    DatabaseSchema commandSchema() {
        return new DatabaseSchema("command");
    }

    /** The register is written in the transaction of the command: what cannot be entered there is not recorded at all. */
    @Bean
    ConfigurerModule childRegisterWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(JdbcChildRegister.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        JdbcChildRegister.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
