package uk.ehcqa.command.takeover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_PLAN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_BEFORE_PLAN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_FROM_OWN_AUTHORITY;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_FROM_UNKNOWN;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_IN_FUTURE;

import java.time.LocalDate;
import uk.ehcqa.command.recording.AgeAtRequest;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/**
 * A plan that another authority transferred, as it comes into a case.
 *
 * @param from the number of that authority
 * @param madeOn the day on which it made the plan
 */
public record TakenOverPlan(String from, LocalDate madeOn, LocalDate transferredOn) {

    public void check(Child child, OwnAuthority own, LocalDate today) {
        Refused.when(!AuthorityNumber.isWellFormed(from), TAKEOVER_FROM_UNKNOWN);
        Refused.when(own.isNumbered(from), TAKEOVER_FROM_OWN_AUTHORITY);
        Refused.when(transferredOn.isAfter(today), TAKEOVER_IN_FUTURE);
        Refused.when(transferredOn.isBefore(madeOn), TAKEOVER_BEFORE_PLAN, "madeOn", madeOn);
        Refused.when(child.birthDate().isAfter(madeOn), BORN_AFTER_PLAN, "madeOn", madeOn);
        AgeAtRequest.checkNotOlderThan25(child, transferredOn);
    }

    /** As that plan of the case: from here on it is as if it had been made here. */
    public void record(CaseId caseId, int plan) {
        apply(new EarlierPlanRecorded(caseId, plan, madeOn, from));
        apply(new TakeoverStepTaken(caseId, plan, 1, TakeoverStep.PLAN_TRANSFERRED, transferredOn));
    }
}
