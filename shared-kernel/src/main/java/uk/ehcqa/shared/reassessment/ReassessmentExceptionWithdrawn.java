package uk.ehcqa.shared.reassessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * An exception of a reassessment turned out not to apply. What was recorded stays in the history.
 *
 * @param exception its number within the reassessment
 */
public record ReassessmentExceptionWithdrawn(
        CaseId caseId,
        int plan,
        int number,
        int exception,
        @Personal String reason) implements ReassessmentEvent {}
