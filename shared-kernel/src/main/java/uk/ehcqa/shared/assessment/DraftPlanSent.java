package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A draft plan was sent to the family (reg. 13(1)).
 *
 * @param resent whether a draft had been sent before
 * @param representationsUntil the last of the days the family has to make representations
 */
public record DraftPlanSent(
        CaseId caseId, int episode, LocalDate sentOn, boolean resent, LocalDate representationsUntil)
        implements StepTaken {

    @Override
    public Step step() {
        return resent ? Step.DRAFT_PLAN_RESENT : Step.DRAFT_PLAN_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
