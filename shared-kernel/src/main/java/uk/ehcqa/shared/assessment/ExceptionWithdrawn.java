package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** An exception turned out not to apply. */
public record ExceptionWithdrawn(
        CaseId caseId, int episode, int number, @Personal String reason) implements NeedsAssessmentEvent {}
