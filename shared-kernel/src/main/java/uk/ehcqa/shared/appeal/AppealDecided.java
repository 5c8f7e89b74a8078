package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The tribunal decided the appeal.
 *
 * @param order what the authority is ordered to do; null where the appeal was dismissed
 * @param recommendations whether the tribunal recommended something on health or social care
 */
public record AppealDecided(
        CaseId caseId,
        Notice notice,
        LocalDate orderedOn,
        @Nullable OrderKind order,
        boolean recommendations) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.APPEAL_DECIDED;
    }

    @Override
    public LocalDate takenOn() {
        return orderedOn;
    }
}
