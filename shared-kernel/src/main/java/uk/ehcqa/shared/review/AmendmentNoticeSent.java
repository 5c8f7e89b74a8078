package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The plan and the notice of the proposed amendments were sent to the family (reg. 22(2)). */
public record AmendmentNoticeSent(CaseId caseId, int plan, int review, LocalDate sentOn) implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.AMENDMENT_NOTICE_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
