package uk.ehcqa.shared.casefile;

import java.util.Optional;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.Step;

/** The refusals of a needs assessment, and how disputes about them overturn them. */
public final class Refusals {

    private Refusals() {}

    /** The step that was notified, of a decision of an assessment. */
    public static Step notifiedIn(Notice notice) {
        return notice.decision() == AppealableDecision.NOT_TO_ASSESS
                ? Step.ASSESSMENT_REFUSED
                : Step.NO_PLAN_NOTICE_SENT;
    }

    /** A concession is made to the tribunal, and stands in the place of its order. */
    static Optional<Overturning> overturning(Dispute dispute) {
        return dispute.overturnedBy()
                .map(step -> new Overturning(
                        step == AppealStep.MEDIATION_HELD ? OverturnRoute.MEDIATION : OverturnRoute.TRIBUNAL,
                        dispute.takenOn(step).orElseThrow()));
    }
}
