package uk.ehcqa.query.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceVersion;

/** Where the forms about services are answered, and where a page waits for what one of them saved. */
@Component
class ServiceDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Services services;
    private final Arrivals arrivals;
    private final EventStore events;
    private final CommandGateway commands;

    ServiceDesk(Services services, Arrivals arrivals, EventStore events, CommandGateway commands) {
        this.services = services;
        this.arrivals = arrivals;
        this.events = events;
        this.commands = commands;
    }

    /** The page of the service, once it was recorded. Empty when it was refused: the errors say why. */
    Optional<String> send(BindingResult errors, Supplier<ServiceCommand> command) {
        try {
            var recorded = commands.<ServiceVersion>sendAndWait(command.get());
            return Optional.of("redirect:" + ServicesPage.ADDRESS + "/" + recorded.serviceId() + "?seen=service:"
                    + recorded.version());
        } catch (RuntimeException failure) {
            Desk.reject(errors, WhyRefused.in(failure).orElseThrow(() -> failure));
            return Optional.empty();
        }
    }

    /** Whether the form was overtaken: its page then is drawn from the service as it is now. */
    static boolean wasOvertaken(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .filter(error -> error.contains(RefusalDetails.class))
                .anyMatch(error -> WhyRefused.isOvertaken(error.unwrap(RefusalDetails.class)));
    }

    /** Whether the pages have the service at that version, within the time for which anybody waits. */
    boolean await(ServiceId service, long version) {
        return arrivals.await(() -> services.hold(service, version), PATIENCE);
    }

    /** Whether it was ever recorded. */
    boolean isStored(ServiceId service, long version) {
        return events.lastSequenceNumberFor(service.toString())
                .filter(last -> version <= last)
                .isPresent();
    }
}
