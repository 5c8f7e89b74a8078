package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step should never have been recorded, and why. */
public record MarkStepRecordedInError(CaseId caseId, int episode, Step step, String reason) implements CaseCommand {}
