package uk.ehcqa.command.ceasing;

import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_25;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_APPEAL_TIME;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_PLAN;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BY_DEATH;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_IN_FUTURE;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_NOT_DECIDED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_NOT_REVIEWED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_UNDER_18;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EndBar;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEndRefusal;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.refusal.Refused;

/** Refuses an end of a plan for which the law does not allow, or on a day on which it cannot have ended. */
record PlanEndChecks(Plan plan, Child child, LocalDate today) {

    /** What must have been decided first, and what the law bars. */
    void reason(CeaseReason reason, LocalDate endedOn) {
        var undecided = ending().decidedOn().isEmpty();
        Refused.when(undecided && PlanEnding.needsDecision(reason), PLAN_END_NOT_DECIDED);
        bar(reason, endedOn);
    }

    void bar(CeaseReason reason, LocalDate endedOn) {
        Refused.when(reason == CeaseReason.DIED, PLAN_END_BY_DEATH);
        ending().bar(reason, endedOn, child.birthDate()).ifPresent(bar -> {
            throw new Refused(refusal(bar));
        });
    }

    void day(CeaseReason reason, LocalDate endedOn) {
        Refused.when(endedOn.isAfter(today), PLAN_END_IN_FUTURE);
        Refused.when(endedOn.isBefore(plan.madeOn()), PLAN_END_BEFORE_PLAN, "madeOn", plan.madeOn());
        if (PlanEnding.needsDecision(reason)) {
            ending().maintainedUntil().ifPresent(until -> {
                Refused.when(!endedOn.isAfter(until), PLAN_END_BEFORE_APPEAL_TIME, "until", until);
            });
        }
    }

    private PlanEnding ending() {
        return new PlanEnding(plan);
    }

    private static PlanEndRefusal refusal(EndBar bar) {
        return switch (bar) {
            case UNDER_18 -> PLAN_END_UNDER_18;
            case NOT_REVIEWED -> PLAN_END_NOT_REVIEWED;
            case NOT_25_YET -> PLAN_END_BEFORE_25;
        };
    }
}
