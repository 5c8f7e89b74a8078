package uk.ehcqa.command.api;

import static uk.ehcqa.shared.casework.CaseRefusal.CASE_UNKNOWN;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.ehcqa.command.casework.ChildRegister;
import uk.ehcqa.command.casework.HeldChild;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Sends commands for cases that people name by their reference. */
@Component
class CaseCommands {

    private final ChildRegister register;
    private final CommandGateway gateway;

    CaseCommands(ChildRegister register, CommandGateway gateway) {
        this.register = register;
        this.gateway = gateway;
    }

    CaseVersion send(CaseCommand command) {
        return CaseVersion.of(gateway.<Recorded>sendAndWait(command));
    }

    CaseVersion send(String reference, Function<CaseId, CaseCommand> command) {
        return send(command.apply(caseId(reference)));
    }

    CaseId caseId(String reference) {
        return Optional.of(reference)
                .filter(CaseReference::isWellFormed)
                .map(CaseReference::new)
                .flatMap(register::withReference)
                .map(HeldChild::caseId)
                .orElseThrow(() -> new Refused(CASE_UNKNOWN));
    }
}
