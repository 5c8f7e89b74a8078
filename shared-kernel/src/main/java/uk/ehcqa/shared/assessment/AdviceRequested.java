package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The authority asked for advice and information (reg. 6). */
public record AdviceRequested(CaseId caseId, int episode, LocalDate requestedOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.ADVICE_REQUESTED;
    }

    @Override
    public LocalDate takenOn() {
        return requestedOn;
    }
}
