package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;

/** An exception turned out not to apply. */
public record ExceptionWithdrawn(CaseId caseId, int episode, int number, String reason)
        implements NeedsAssessmentEvent {}
