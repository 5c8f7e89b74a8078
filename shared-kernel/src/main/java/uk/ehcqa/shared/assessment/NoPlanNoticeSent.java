package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The authority told the family that it would not make a plan (reg. 10). */
public record NoPlanNoticeSent(CaseId caseId, int episode, LocalDate sentOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.NO_PLAN_NOTICE_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
