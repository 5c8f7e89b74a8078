package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A request for a needs assessment reached the authority, or the authority became responsible (s.36(1), s.24).
 *
 * @param requestedBy null when a return did not say
 * @param decisionDueOn with the two other dates, settled now, so a later change in the law does not rewrite history
 */
public record RequestReceived(
        CaseId caseId,
        int episode,
        LocalDate receivedOn,
        @Nullable RequestSource requestedBy,
        LocalDate decisionDueOn,
        LocalDate noPlanNoticeDueOn,
        LocalDate finalPlanDueOn)
        implements StepTaken {

    /** Settles the three dates. */
    public static RequestReceived on(
            CaseId caseId, int episode, LocalDate receivedOn, @Nullable RequestSource requestedBy) {
        return new RequestReceived(
                caseId,
                episode,
                receivedOn,
                requestedBy,
                ASSESSMENT_DECISION.dueOn(receivedOn),
                NO_PLAN_NOTICE.dueOn(receivedOn),
                FINAL_PLAN.dueOn(receivedOn));
    }

    @Override
    public Step step() {
        return Step.REQUEST_RECEIVED;
    }

    @Override
    public LocalDate takenOn() {
        return receivedOn;
    }
}
