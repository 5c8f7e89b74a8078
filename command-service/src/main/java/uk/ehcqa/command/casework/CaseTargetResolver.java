package uk.ehcqa.command.casework;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.publication.FrameworkCommand;
import uk.ehcqa.shared.audit.publication.FrameworkId;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.service.ServiceCommand;

/** Tells Axon which case, audit, framework or service a command is for, so that the kernel's commands need no annotation. */
@Component
public class CaseTargetResolver implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return switch (command.getPayload()) {
            case CaseCommand ofCase -> new VersionedAggregateIdentifier(ofCase.caseId(), null);
            case ServiceCommand ofService -> new VersionedAggregateIdentifier(ofService.serviceId(), null);
            case AuditCommand ofAudit -> new VersionedAggregateIdentifier(ofAudit.auditId(), null);
            case FrameworkCommand ofFramework ->
                new VersionedAggregateIdentifier(FrameworkId.of(ofFramework.name()), null);
            default -> throw new IllegalArgumentException("a command for nothing: " + command.getPayloadType());
        };
    }
}
