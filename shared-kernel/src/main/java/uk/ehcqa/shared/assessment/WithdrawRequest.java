package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the request was withdrawn. */
public record WithdrawRequest(CaseId caseId, LocalDate withdrawnOn) implements CaseCommand {}
