package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;

/** A SEN2 return said who made the request, which was not on record. */
public record RequestSourceReturned(CaseId caseId, int episode, RequestSource requestedBy)
        implements NeedsAssessmentEvent {}
