package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Takes back an exception to the six weeks for advice that did not apply, and says why. */
public record WithdrawContributionException(CaseId caseId, int contribution, int exception, String reason)
        implements CaseCommand {}
