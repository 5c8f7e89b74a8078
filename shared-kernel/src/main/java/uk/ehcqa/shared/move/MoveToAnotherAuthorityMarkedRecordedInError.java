package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A move turned out to have been recorded in error: nobody moved, or not in this case. It no longer counts; what was recorded stays
 * in the history.
 *
 * @param move what was recorded of it
 */
public record MoveToAnotherAuthorityMarkedRecordedInError(
        CaseId caseId,
        int plan,
        int number,
        Move move,
        @Personal String reason) implements MoveEvent {}
