package uk.ehcqa.command.intake;

import static uk.ehcqa.shared.sen2.ReturnRefusal.ANOTHER_PLAN_IN_FORCE;

import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.refusal.Refused;

/** A case has one plan in force at a time, whatever a return tells. */
final class OnePlan {

    private OnePlan() {}

    /** Refuses another plan beside the one in force, and whatever opens an assessment again that could lead to it. */
    static void refuseAnother(CaseFile file) {
        file.planInForce().ifPresent(plan -> {
            throw new Refused(ANOTHER_PLAN_IN_FORCE, "madeOn", plan.madeOn());
        });
    }
}
