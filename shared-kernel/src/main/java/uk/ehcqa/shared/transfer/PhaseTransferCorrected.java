package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** An expected transfer had been recorded wrongly, or is expected otherwise now. What was recorded stays in the history. */
public record PhaseTransferCorrected(
        CaseId caseId,
        int plan,
        int transfer,
        PhaseTransfer wrong,
        PhaseTransfer expected,
        @Personal String reason) implements TransferEvent {}
