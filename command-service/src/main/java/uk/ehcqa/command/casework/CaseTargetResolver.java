package uk.ehcqa.command.casework;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseCommand;

/** Tells Axon which case a command is for, so that the kernel's commands need no annotation. */
@Component
public class CaseTargetResolver implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof CaseCommand caseCommand) {
            return new VersionedAggregateIdentifier(caseCommand.caseId(), null);
        }
        throw new IllegalArgumentException("not a command for a case: " + command.getPayloadType());
    }
}
