package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the advice is no longer asked for, and why. */
public record WithdrawContribution(CaseId caseId, int contribution, LocalDate withdrawnOn, String reason)
        implements CaseCommand {}
