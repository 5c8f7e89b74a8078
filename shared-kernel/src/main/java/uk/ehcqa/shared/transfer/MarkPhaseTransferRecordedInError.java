package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that an expected transfer should never have been recorded, and why. */
public record MarkPhaseTransferRecordedInError(CaseId caseId, int plan, int transfer, String reason)
        implements CaseCommand {}
