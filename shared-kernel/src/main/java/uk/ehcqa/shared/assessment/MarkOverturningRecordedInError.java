package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the overturning of a refusal should never have been recorded, and why. */
public record MarkOverturningRecordedInError(CaseId caseId, int episode, String reason) implements CaseCommand {}
