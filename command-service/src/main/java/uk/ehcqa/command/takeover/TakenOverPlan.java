package uk.ehcqa.command.takeover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_PLAN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_BEFORE_PLAN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_FROM_UNKNOWN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_IN_FUTURE;

import java.time.LocalDate;
import uk.ehcqa.command.recording.AgeAtRequest;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** The plan with which a case is opened, because another authority transferred it. */
public final class TakenOverPlan {

    private TakenOverPlan() {}

    public static void check(RecordTakenOverPlan command, LocalDate today) {
        var madeOn = command.planMadeOn();
        Refused.when(!AuthorityNumber.isWellFormed(command.transferredFrom()), TAKEOVER_FROM_UNKNOWN);
        Refused.when(command.transferredOn().isAfter(today), TAKEOVER_IN_FUTURE);
        Refused.when(command.transferredOn().isBefore(madeOn), TAKEOVER_BEFORE_PLAN, "madeOn", madeOn);
        Refused.when(command.child().birthDate().isAfter(madeOn), BORN_AFTER_PLAN, "madeOn", madeOn);
        AgeAtRequest.checkNotOlderThan25(command.child(), command.transferredOn());
    }

    /** As the first plan of the case: from here on it is as if it had been made here. */
    public static void record(RecordTakenOverPlan command) {
        apply(new EarlierPlanRecorded(command.caseId(), 1, command.planMadeOn(), command.transferredFrom()));
        apply(new TakeoverStepTaken(command.caseId(), 1, 1, TakeoverStep.PLAN_TRANSFERRED, command.transferredOn()));
    }
}
