package uk.ehcqa.shared.casework;

/** Says that a death should never have been recorded, and why. */
public record MarkDeathRecordedInError(CaseId caseId, String reason) implements CaseCommand {}
