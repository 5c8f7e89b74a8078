package uk.ehcqa.command.service;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_ALREADY_CLOSED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_ALREADY_REGISTERED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_ALREADY_SO;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CHANGED_SINCE;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CLOSED_BEFORE_IT_REOPENED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CLOSED_IN_FUTURE;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_NOT_CLOSED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_REOPENED_BEFORE_IT_CLOSED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_REOPENED_IN_FUTURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.RegisterService;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;
import uk.ehcqa.shared.service.ServiceVersion;

/**
 * The entry of one service in the register. It belongs to no case, and has few events: so it takes no snapshots. The name of the
 * class is stored with its events.
 */
@Aggregate
class Service {

    @AggregateIdentifier
    private @Nullable ServiceId serviceId;

    private @Nullable ServiceParticulars particulars;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate reopenedOn;

    Service() {}

    /** Whoever acts on what they have read is told when it no longer stands so. */
    @CommandHandlerInterceptor
    void refuseIfChangedSince(CommandMessage<?> command) {
        var expected = Sending.from(command.getMetaData()).expectedVersion();
        Refused.when(
                serviceId != null && expected != null && !expected.equals(getVersion()),
                SERVICE_CHANGED_SINCE,
                "version",
                getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ServiceVersion handle(RegisterService command, ServiceNames names) {
        Refused.when(serviceId != null, SERVICE_ALREADY_REGISTERED);
        ParticularsChecks.check(command.serviceId(), command.particulars(), names);

        apply(new ServiceRegistered(command.serviceId(), command.particulars()));
        return version();
    }

    @CommandHandler
    ServiceVersion handle(ChangeService command, ServiceNames names) {
        Refused.when(command.particulars().equals(particulars), SERVICE_ALREADY_SO);
        ParticularsChecks.check(command.serviceId(), command.particulars(), names);

        apply(new ServiceChanged(command.serviceId(), command.particulars()));
        return version();
    }

    @CommandHandler
    ServiceVersion handle(CloseService command, Clock clock) {
        var closed = closedOn;
        if (closed != null) {
            throw new Refused(SERVICE_ALREADY_CLOSED, "closedOn", closed);
        }
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.closedOn().isAfter(LocalDate.now(clock)), SERVICE_CLOSED_IN_FUTURE);
        var reopened = reopenedOn;
        if (reopened != null) {
            Refused.when(
                    command.closedOn().isBefore(reopened), SERVICE_CLOSED_BEFORE_IT_REOPENED, "reopenedOn", reopened);
        }

        apply(new ServiceClosed(
                command.serviceId(), command.closedOn(), command.reason().strip()));
        return version();
    }

    @CommandHandler
    ServiceVersion handle(ReopenService command, Clock clock) {
        var closed = closedOn;
        if (closed == null) {
            throw new Refused(SERVICE_NOT_CLOSED);
        }
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.reopenedOn().isAfter(LocalDate.now(clock)), SERVICE_REOPENED_IN_FUTURE);
        Refused.when(command.reopenedOn().isBefore(closed), SERVICE_REOPENED_BEFORE_IT_CLOSED, "closedOn", closed);

        apply(new ServiceReopened(
                command.serviceId(), command.reopenedOn(), command.reason().strip()));
        return version();
    }

    @EventSourcingHandler
    void on(ServiceEvent event) {
        serviceId = event.serviceId();
        switch (event) {
            case ServiceRegistered it -> particulars = it.particulars();
            case ServiceChanged it -> particulars = it.particulars();
            case ServiceClosed it -> closedOn = it.closedOn();
            case ServiceReopened it -> {
                closedOn = null;
                reopenedOn = it.reopenedOn();
            }
        }
    }

    private ServiceVersion version() {
        return new ServiceVersion(Objects.requireNonNull(serviceId), getVersion());
    }
}
