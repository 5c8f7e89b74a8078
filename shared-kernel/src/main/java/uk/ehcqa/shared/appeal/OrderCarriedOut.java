package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** What was ordered, or conceded, was carried out: the amended plan was sent, or the plan is maintained. */
public record OrderCarriedOut(CaseId caseId, Notice notice, LocalDate carriedOutOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.ORDER_CARRIED_OUT;
    }

    @Override
    public LocalDate takenOn() {
        return carriedOutOn;
    }
}
