package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The amended plan was sent as it now stands (reg. 22(3)). It is the same plan, first made when it was. */
public record AmendedPlanSent(CaseId caseId, int plan, int review, LocalDate sentOn) implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.AMENDED_PLAN_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
