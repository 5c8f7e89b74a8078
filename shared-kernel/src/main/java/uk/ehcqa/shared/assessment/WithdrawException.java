package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Takes back an exception that did not apply, and says why. */
public record WithdrawException(CaseId caseId, int episode, int number, String reason) implements CaseCommand {}
