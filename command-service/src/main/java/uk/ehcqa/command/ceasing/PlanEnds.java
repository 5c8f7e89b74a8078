package uk.ehcqa.command.ceasing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_ALREADY_SO;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BY_DEATH;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_FOLLOWED_UP;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_NOT_ON_RECORD;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EndPlan;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.refusal.Refused;

/** The end of a plan, recorded here or told by a return. With a death it ends by itself. */
public final class PlanEnds {

    private final OpenFile desk;

    public PlanEnds(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(EndPlan command, Clock clock) {
        desk.planInForce();
        var checks = new PlanEndChecks(desk.file(), desk.numberOfPlanInForce(), LocalDate.now(clock));
        checks.reason(command.endReason(), command.endedOn());
        checks.day(command.endReason(), command.endedOn());
        checks.notBeforeLastStep(command.endedOn());

        apply(new PlanCeased(command.caseId(), desk.numberOfPlanInForce(), command.endedOn(), command.endReason()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectPlanEnd command, Clock clock) {
        var plan = desk.plan(command.plan());
        var recorded = endOf(plan);
        var same = command.endReason() == plan.ceaseReason();
        Refused.when(same && recorded.equals(command.endedOn()), PLAN_END_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var checks = new PlanEndChecks(desk.file(), command.plan(), LocalDate.now(clock));
        checks.corrected(plan.ceaseReason(), recorded, command.endReason(), command.endedOn());
        checks.day(command.endReason(), command.endedOn());
        if (!recorded.equals(command.endedOn())) {
            checks.notBeforeLastStep(command.endedOn());
        }

        apply(new PlanEndCorrected(
                command.caseId(),
                command.plan(),
                recorded,
                plan.ceaseReason(),
                command.endedOn(),
                command.endReason(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** Nothing may have begun since that could not have begun while the plan was in force. */
    @CommandHandler
    Recorded handle(MarkPlanEndRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var file = desk.living();
        var plan = desk.plan(command.plan());
        var recorded = endOf(plan);
        Refused.when(
                command.plan() < file.plans().size() || file.openAssessment().isPresent(), PLAN_END_FOLLOWED_UP);

        apply(new PlanEndMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                recorded,
                plan.ceaseReason(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** The end by a death is put right with the death. */
    private static LocalDate endOf(Plan plan) {
        var ceasedOn = plan.ceasedOn();
        if (ceasedOn == null) {
            throw new Refused(PLAN_END_NOT_ON_RECORD);
        }
        Refused.when(plan.ceaseReason() == CeaseReason.DIED, PLAN_END_BY_DEATH);
        return ceasedOn;
    }
}
