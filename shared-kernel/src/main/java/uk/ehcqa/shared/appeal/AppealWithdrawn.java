package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The family withdrew the appeal. */
public record AppealWithdrawn(CaseId caseId, Notice notice, LocalDate withdrawnOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.APPEAL_WITHDRAWN;
    }

    @Override
    public LocalDate takenOn() {
        return withdrawnOn;
    }
}
