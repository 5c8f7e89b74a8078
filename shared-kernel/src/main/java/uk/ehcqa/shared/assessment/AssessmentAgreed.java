package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The authority told the family that it would assess (reg. 5). */
public record AssessmentAgreed(CaseId caseId, int episode, LocalDate notifiedOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.ASSESSMENT_AGREED;
    }

    @Override
    public LocalDate takenOn() {
        return notifiedOn;
    }
}
