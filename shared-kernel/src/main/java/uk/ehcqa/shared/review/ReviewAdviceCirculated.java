package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The advice for a review meeting was circulated (reg. 20(4)). */
public record ReviewAdviceCirculated(CaseId caseId, int plan, int review, LocalDate circulatedOn)
        implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.ADVICE_CIRCULATED;
    }

    @Override
    public LocalDate takenOn() {
        return circulatedOn;
    }
}
