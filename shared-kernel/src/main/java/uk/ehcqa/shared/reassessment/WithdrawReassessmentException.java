package uk.ehcqa.shared.reassessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Takes back an exception of a reassessment that did not apply, and says why. */
public record WithdrawReassessmentException(CaseId caseId, int plan, int number, int exception, String reason)
        implements CaseCommand {}
