package uk.ehcqa.benchmarks.axon;

import static uk.ehcqa.shared.casework.CaseRefusal.CASE_UNKNOWN;

import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import uk.ehcqa.benchmarks.contract.CaseVersion;
import uk.ehcqa.benchmarks.contract.Casework;
import uk.ehcqa.benchmarks.contract.Correction;
import uk.ehcqa.benchmarks.contract.NewCase;
import uk.ehcqa.benchmarks.contract.NewStep;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Sends each piece of work as a command. */
@Service
class AxonCasework implements Casework {

    private final HeldCases held;
    private final CommandGateway gateway;

    AxonCasework(HeldCases held, CommandGateway gateway) {
        this.held = held;
        this.gateway = gateway;
    }

    @Override
    public CaseVersion open(NewCase body) {
        return send(new RecordRequest(
                CaseId.random(),
                body.child().child(),
                body.receivedOn(),
                body.requestedBy(),
                Boolean.TRUE.equals(body.differentChildConfirmed())));
    }

    @Override
    public CaseVersion record(String reference, NewStep body) {
        return send(reference, caseId -> StepCommands.toRecord(caseId, body.step(), body.date(), body.delayReason()));
    }

    @Override
    public CaseVersion correct(String reference, Correction body) {
        return send(
                reference,
                caseId -> StepCommands.toCorrect(caseId, body.episode(), body.step(), body.date(), body.reason()));
    }

    private CaseVersion send(String reference, Function<CaseId, CaseCommand> command) {
        var found = held.findByReference(reference).orElseThrow(() -> new Refused(CASE_UNKNOWN));
        return send(command.apply(found.caseId()));
    }

    private CaseVersion send(CaseCommand command) {
        Recorded recorded = gateway.sendAndWait(command);
        return new CaseVersion(recorded.reference().value(), recorded.version());
    }
}
