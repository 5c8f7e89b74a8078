package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Mediation was held, and something was agreed or nothing.
 *
 * @param agreed what the authority agreed to do that the tribunal could have ordered; null where nothing
 * @param otherMatters whether something was agreed on matters that no appeal can be about
 * @param agreedDueOn the day agreed in writing for what was agreed, but for assessing, reassessing and making a plan; null where none was
 */
public record MediationHeld(
        CaseId caseId,
        Notice notice,
        LocalDate heldOn,
        @Nullable OrderKind agreed,
        boolean otherMatters,
        @Nullable LocalDate agreedDueOn)
        implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.MEDIATION_HELD;
    }

    @Override
    public LocalDate takenOn() {
        return heldOn;
    }
}
