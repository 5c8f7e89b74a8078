package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The plan turned out not to have ended: it is in force as before. What was recorded stays in the history.
 *
 * @param ceaseReason null when a return had not said
 * @param reason why it should not have been recorded
 */
public record PlanEndMarkedRecordedInError(
        CaseId caseId,
        int plan,
        LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason,
        @Personal String reason) implements PlanEvent {}
