package uk.ehcqa.shared.reassessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step of a reassessment should never have been recorded, and why. */
public record MarkReassessmentStepRecordedInError(
        CaseId caseId, int plan, int number, ReassessmentStep step, String reason) implements CaseCommand {}
