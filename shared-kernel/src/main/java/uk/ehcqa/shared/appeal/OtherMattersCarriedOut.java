package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** What mediation had agreed on matters that no appeal can be about was carried out. */
public record OtherMattersCarriedOut(CaseId caseId, Notice notice, LocalDate carriedOutOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.OTHER_MATTERS_CARRIED_OUT;
    }

    @Override
    public LocalDate takenOn() {
        return carriedOutOn;
    }
}
