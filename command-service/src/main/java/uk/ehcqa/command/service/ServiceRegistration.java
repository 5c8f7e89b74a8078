package uk.ehcqa.command.service;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;

/** Enters in the directory what the events of a service say, in the thread and the transaction of the command. */
@Component
@ProcessingGroup(ServiceRegistration.PROCESSOR)
class ServiceRegistration {

    static final String PROCESSOR = "service-directory";

    private final JdbcServiceDirectory directory;

    ServiceRegistration(JdbcServiceDirectory directory) {
        this.directory = directory;
    }

    @EventHandler
    void on(ServiceRegistered event) {
        directory.describe(event.serviceId(), event.particulars());
    }

    @EventHandler
    void on(ServiceChanged event) {
        directory.describe(event.serviceId(), event.particulars());
    }

    @EventHandler
    void on(ServiceClosed event) {
        directory.close(event.serviceId(), event.closedOn());
    }

    @EventHandler
    void on(ServiceReopened event) {
        directory.close(event.serviceId(), null);
    }
}
