package uk.ehcqa.shared.takeover;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step of taking a plan over should never have been recorded, and why. */
public record MarkTakeoverStepRecordedInError(CaseId caseId, int plan, int number, TakeoverStep step, String reason)
        implements CaseCommand {}
