package uk.ehcqa.shared.casework;

/**
 * A person put the personal details right.
 *
 * @param reason in the words of the person who corrected them
 */
public record ChildDetailsCorrected(CaseId caseId, Child child, String reason) implements CaseFileEvent {}
