package uk.ehcqa.shared.casework;

/** The authority began a file for a child or young person. */
public record CaseOpened(CaseId caseId, CaseReference reference, Child child) implements CaseFileEvent {}
