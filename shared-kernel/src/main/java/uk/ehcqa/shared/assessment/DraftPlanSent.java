package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A draft plan was sent to the family (reg. 13(1)).
 *
 * @param issue 1 for the first draft, and one more each time it is sent again
 * @param representationsUntil the last of the days the family has to make representations
 */
public record DraftPlanSent(CaseId caseId, int episode, LocalDate sentOn, int issue, LocalDate representationsUntil)
        implements NeedsAssessmentEvent {}
