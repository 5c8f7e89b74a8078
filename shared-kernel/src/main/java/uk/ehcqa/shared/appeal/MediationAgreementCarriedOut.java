package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * What mediation had agreed in the place of an order was carried out: the amended plan was sent, or the plan is maintained.
 */
public record MediationAgreementCarriedOut(CaseId caseId, Notice notice, LocalDate carriedOutOn)
        implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.AGREEMENT_CARRIED_OUT;
    }

    @Override
    public LocalDate takenOn() {
        return carriedOutOn;
    }
}
