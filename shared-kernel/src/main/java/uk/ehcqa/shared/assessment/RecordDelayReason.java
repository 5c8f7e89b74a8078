package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Says why a time limit was missed. */
public record RecordDelayReason(CaseId caseId, int episode, TimeLimit limit, DelayReason reason)
        implements CaseCommand {}
