package uk.ehcqa.access;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.shared.casework.CaseCommand;

/** A service like the others, with nothing in it but what this module brings and what the tests need to see it work. */
@SpringBootApplication
public class TestService {

    @Bean
    EventStorageEngine events() {
        return new InMemoryEventStorageEngine();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return command -> new VersionedAggregateIdentifier(((CaseCommand) command.getPayload()).caseId(), null);
    }
}
