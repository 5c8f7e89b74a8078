package uk.ehcqa.shared.plan;

import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_WITHDRAWN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.PLAN_AFTER_REASSESSMENT;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REASSESSMENT_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReassessmentRules;

/** By when it is decided whether to reassess under one plan, and the plan sent that follows, and when they were. */
record ReassessmentLimits(Plan plan, LengthsToConfirm lengths) {

    List<ReviewMilestone> all() {
        return plan.reassessments()
                .onRecord()
                .flatMap(each -> Stream.of(decision(each), finalPlan(each)).flatMap(Optional::stream))
                .toList();
    }

    /** A request that was taken back before it was decided on leaves nothing to decide. */
    private Optional<ReviewMilestone> decision(Reassessment reassessment) {
        var decidedOn = reassessment.decidedOn();
        return reassessment
                .takenOn(REQUEST_RECEIVED)
                .filter(received -> decidedOn.isPresent() || !reassessment.took(REQUEST_WITHDRAWN))
                .map(received -> new ReviewMilestone(
                        REASSESSMENT_DECISION,
                        null,
                        null,
                        reassessment.number(),
                        received,
                        ReassessmentRules.decisionDueOn(received, lengths),
                        decidedOn.orElse(null)));
    }

    /** Reg. 27 binds an authority that amends or replaces the plan: where it does neither, the limit falls away. */
    private static Optional<ReviewMilestone> finalPlan(Reassessment reassessment) {
        return reassessment
                .takenOn(REASSESSMENT_AGREED)
                .filter(agreed -> !reassessment.took(NO_AMENDMENT_NOTIFIED) && !reassessment.took(REQUEST_WITHDRAWN))
                .map(agreed -> new ReviewMilestone(
                        PLAN_AFTER_REASSESSMENT,
                        null,
                        null,
                        reassessment.number(),
                        agreed,
                        ReassessmentRules.planDueOn(agreed),
                        reassessment.takenOn(PLAN_SENT).orElse(null)));
    }
}
