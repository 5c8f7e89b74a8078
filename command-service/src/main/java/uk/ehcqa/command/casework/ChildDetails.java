package uk.ehcqa.command.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.ASSESSMENT_STILL_OPEN;
import static uk.ehcqa.shared.casework.CaseRefusal.CHILD_HAS_DIED;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.DEATH_NOT_RECORDED;
import static uk.ehcqa.shared.casework.CaseRefusal.NOTHING_CORRECTED;
import static uk.ehcqa.shared.casework.CaseRefusal.PLAN_STILL_IN_FORCE;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.DateOfDeath;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.CorrectDateOfDeath;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;
import uk.ehcqa.shared.casework.RecordDeath;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Who the child or young person is, that they have died, and that it is no longer known who they are. */
public final class ChildDetails {

    private final OpenFile desk;

    ChildDetails(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectChildDetails command, Clock clock, ChildRegister register) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.child().equals(desk.file().child()), NOTHING_CORRECTED);
        ChildChecks.checkCorrection(desk.file(), command.child(), LocalDate.now(clock));
        ChildChecks.checkNumbers(command.caseId(), command.child(), register);

        apply(new ChildDetailsCorrected(
                command.caseId(), command.child(), command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(RecordDeath command, Clock clock) {
        Refused.when(desk.file().diedOn() != null, CHILD_HAS_DIED);
        DateOfDeath.check(desk.file(), command.diedOn(), LocalDate.now(clock));

        apply(new ChildDied(command.caseId(), command.diedOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectDateOfDeath command, Clock clock) {
        var recorded = desk.file().diedOn();
        if (recorded == null) {
            throw new Refused(DEATH_NOT_RECORDED);
        }
        Refused.when(recorded.equals(command.diedOn()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        DateOfDeath.check(desk.file(), command.diedOn(), LocalDate.now(clock));

        apply(new DateOfDeathCorrected(
                command.caseId(), recorded, command.diedOn(), command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(EraseChildDetails command) {
        Refused.when(desk.file().openAssessment().isPresent(), ASSESSMENT_STILL_OPEN);
        var keepsPlan = command.ground().sparesPlansInForce();
        Refused.when(keepsPlan && desk.file().planInForce().isPresent(), PLAN_STILL_IN_FORCE);

        apply(new ChildDetailsErased(command.caseId(), command.ground()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkDeathRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var recorded = desk.file().diedOn();
        if (recorded == null) {
            throw new Refused(DEATH_NOT_RECORDED);
        }
        apply(new DeathMarkedRecordedInError(
                command.caseId(), recorded, command.reason().strip()));
        return desk.recorded();
    }
}
