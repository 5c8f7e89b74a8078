package uk.ehcqa.command.casework;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.eventstore.json.SnapshotType;
import uk.ehcqa.eventstore.schema.DatabaseSchema;
import uk.ehcqa.shared.casefile.CaseFile;

/** The snapshots of cases, and the tables that are kept beside their events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnAuthority.class)
class CaseworkConfiguration {

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
                .registerSubscribingEventProcessor(ChildRegistration.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        ChildRegistration.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
