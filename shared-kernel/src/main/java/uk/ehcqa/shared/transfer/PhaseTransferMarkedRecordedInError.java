package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * An expected transfer turned out to have been recorded in error: none was to be expected, or not in this case. It no longer
 * counts; what was recorded stays in the history.
 *
 * @param expected what was recorded of it
 */
public record PhaseTransferMarkedRecordedInError(
        CaseId caseId,
        int plan,
        int transfer,
        PhaseTransfer expected,
        @Personal String reason) implements TransferEvent {}
