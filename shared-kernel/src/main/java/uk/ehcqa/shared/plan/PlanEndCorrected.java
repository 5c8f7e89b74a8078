package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The end of the plan had been recorded wrongly. What was recorded before stays in the history.
 *
 * @param wrongCeaseReason null when a return had not said
 * @param reason why it is corrected
 */
public record PlanEndCorrected(
        CaseId caseId,
        int plan,
        LocalDate wrongCeasedOn,
        @Nullable CeaseReason wrongCeaseReason,
        LocalDate ceasedOn,
        CeaseReason ceaseReason,
        @Personal String reason)
        implements PlanEvent {}
