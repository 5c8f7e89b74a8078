package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The authority told the tribunal that it does not oppose the appeal (reg. 45).
 *
 * @param obliges what it has to do as if the tribunal had ordered it
 */
public record AppealConceded(CaseId caseId, Notice notice, LocalDate notifiedOn, OrderKind obliges)
        implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.APPEAL_CONCEDED;
    }

    @Override
    public LocalDate takenOn() {
        return notifiedOn;
    }
}
