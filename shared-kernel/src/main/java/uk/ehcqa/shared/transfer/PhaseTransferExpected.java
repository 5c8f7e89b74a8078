package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.casework.CaseId;

/** Somebody recorded that the child or young person is expected to transfer. */
public record PhaseTransferExpected(CaseId caseId, int plan, int transfer, PhaseTransfer expected)
        implements TransferEvent {}
