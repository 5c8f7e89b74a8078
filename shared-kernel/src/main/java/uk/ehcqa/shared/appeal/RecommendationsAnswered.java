package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** What the tribunal had recommended on health or social care was answered (SI 2017/1306). */
public record RecommendationsAnswered(CaseId caseId, Notice notice, LocalDate answeredOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.RECOMMENDATIONS_ANSWERED;
    }

    @Override
    public LocalDate takenOn() {
        return answeredOn;
    }
}
