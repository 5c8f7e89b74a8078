package uk.ehcqa.standalone;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.access.signin.DemonstrationService;
import uk.ehcqa.command.service.ServiceDirectory;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.RegisterService;

/** Enters the invented services in the register before the product is ready, so far as they are not there from an earlier start. */
@Component
class DemonstrationServices implements ApplicationRunner {

    private static final Identity REGISTERED_BY = new Identity("Demonstration", Role.ADMINISTRATOR, null);

    private final ServiceDirectory directory;
    private final CommandGateway commands;

    DemonstrationServices(ServiceDirectory directory, CommandGateway commands) {
        this.directory = directory;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentIdentity.actingFor(REGISTERED_BY, () -> {
            Stream.of(DemonstrationService.values())
                    .filter(service -> directory.find(service.id()).isEmpty())
                    .forEach(this::register);
            return true;
        });
    }

    /** What is refused stays as it is: somebody has given its name to a service of their own. */
    private void register(DemonstrationService service) {
        try {
            commands.sendAndWait(new RegisterService(service.id(), service.particulars()));
        } catch (RuntimeException failure) {
            var _ = WhyRefused.in(failure).orElseThrow(() -> failure);
        }
    }
}
