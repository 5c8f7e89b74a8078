package uk.ehcqa.command.casework;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.service.ServiceCommand;

/** Tells Axon which case or service a command is for, so that the kernel's commands need no annotation. */
@Component
public class CaseTargetResolver implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return switch (command.getPayload()) {
            case CaseCommand ofCase -> new VersionedAggregateIdentifier(ofCase.caseId(), null);
            case ServiceCommand ofService -> new VersionedAggregateIdentifier(ofService.serviceId(), null);
            default ->
                throw new IllegalArgumentException(
                        "a command for neither a case nor a service: " + command.getPayloadType());
        };
    }
}
