package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The family was told that the plan would not be amended after all (reg. 22(4)). */
public record NoAmendmentNotified(CaseId caseId, int plan, int review, LocalDate notifiedOn)
        implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.NO_AMENDMENT_NOTIFIED;
    }

    @Override
    public LocalDate takenOn() {
        return notifiedOn;
    }
}
