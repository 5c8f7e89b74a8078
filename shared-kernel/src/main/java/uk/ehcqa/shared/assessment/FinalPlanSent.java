package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The final plan was sent to the family, the setting named in it and the health body (reg. 13(2)). */
public record FinalPlanSent(CaseId caseId, int episode, LocalDate sentOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.FINAL_PLAN_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
