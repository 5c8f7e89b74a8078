package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The report of a review meeting was sent to everybody who had been invited (reg. 20(7), 21(7)). */
public record ReviewReportSent(CaseId caseId, int plan, int review, LocalDate sentOn) implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.REPORT_SENT;
    }

    @Override
    public LocalDate takenOn() {
        return sentOn;
    }
}
