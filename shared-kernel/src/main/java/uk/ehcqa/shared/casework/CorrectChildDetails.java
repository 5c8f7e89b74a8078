package uk.ehcqa.shared.casework;

/** Puts the personal details right, and says why. */
public record CorrectChildDetails(CaseId caseId, Child child, String reason) implements CaseCommand {}
