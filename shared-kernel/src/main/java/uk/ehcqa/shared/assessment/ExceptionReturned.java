package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A SEN2 return said that an exception to the 20 weeks applies (item Week20), without saying which. */
public record ExceptionReturned(CaseId caseId, int episode, TimeLimit bearsOn) implements NeedsAssessmentEvent {}
