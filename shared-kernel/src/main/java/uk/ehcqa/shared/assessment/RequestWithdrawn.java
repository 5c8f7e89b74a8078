package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Whoever asked for the assessment withdrew the request. */
public record RequestWithdrawn(CaseId caseId, int episode, LocalDate withdrawnOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.REQUEST_WITHDRAWN;
    }

    @Override
    public LocalDate takenOn() {
        return withdrawnOn;
    }
}
