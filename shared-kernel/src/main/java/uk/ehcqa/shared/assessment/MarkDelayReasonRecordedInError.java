package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Says that the reason for a delay should never have been recorded, and why. */
public record MarkDelayReasonRecordedInError(CaseId caseId, int episode, TimeLimit limit, String reason)
        implements CaseCommand {}
