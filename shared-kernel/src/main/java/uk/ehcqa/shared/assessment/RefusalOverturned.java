package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;

/**
 * A refusal was overturned. It and its date stay as they were.
 *
 * @param refusal {@link Step#ASSESSMENT_REFUSED} or {@link Step#NO_PLAN_NOTICE_SENT}
 */
public record RefusalOverturned(CaseId caseId, int episode, Step refusal, OverturnRoute by)
        implements NeedsAssessmentEvent {}
