package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The authority said why a time limit was missed. It excuses nothing. */
public record DelayReasonRecorded(CaseId caseId, int episode, TimeLimit limit, DelayReason reason)
        implements NeedsAssessmentEvent {}
