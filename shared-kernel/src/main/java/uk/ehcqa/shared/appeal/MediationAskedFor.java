package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The authority was told that the family wishes to mediate (reg. 36). */
public record MediationAskedFor(CaseId caseId, Notice notice, LocalDate toldOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.MEDIATION_ASKED_FOR;
    }

    @Override
    public LocalDate takenOn() {
        return toldOn;
    }
}
