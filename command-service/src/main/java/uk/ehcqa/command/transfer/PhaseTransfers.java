package uk.ehcqa.command.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_ALREADY_SO;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_UNKNOWN;

import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** The transfers that are expected while a plan is in force. Whether one took place is not recorded: reg. 18 does not ask. */
public final class PhaseTransfers {

    private final OpenFile desk;

    public PhaseTransfers(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordPhaseTransfer command) {
        var plan = desk.planInForce();
        var number = plan.transfers().next();
        var expected = PhaseTransfer.of(command.kind(), command.year(), command.day());
        new TransferChecks(desk.file(), plan).check(number, expected);

        apply(new PhaseTransferExpected(command.caseId(), desk.numberOfPlanInForce(), number, expected));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectPhaseTransfer command) {
        var plan = desk.plan(command.plan());
        var recorded = transfer(plan, command.transfer());
        var expected = PhaseTransfer.of(command.kind(), command.year(), command.day());
        Refused.when(recorded.equals(expected), TRANSFER_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        new TransferChecks(desk.file(), plan).check(command.transfer(), expected);

        apply(new PhaseTransferCorrected(
                command.caseId(),
                command.plan(),
                command.transfer(),
                recorded,
                expected,
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkPhaseTransferRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        desk.living();
        var recorded = transfer(desk.plan(command.plan()), command.transfer());

        apply(new PhaseTransferMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.transfer(),
                recorded,
                command.reason().strip()));
        return desk.recorded();
    }

    private static PhaseTransfer transfer(Plan plan, int number) {
        return plan.transfers().numbered(number).orElseThrow(() -> new Refused(TRANSFER_UNKNOWN));
    }
}
