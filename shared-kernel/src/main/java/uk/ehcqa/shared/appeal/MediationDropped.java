package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Mediation that had been asked for was given up: nobody waits for it any more. */
public record MediationDropped(CaseId caseId, Notice notice, LocalDate droppedOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.MEDIATION_DROPPED;
    }

    @Override
    public LocalDate takenOn() {
        return droppedOn;
    }
}
