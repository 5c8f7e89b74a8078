package uk.ehcqa.shared.casework;

/** A caseworker became responsible for the case. Whatever was allocated before stays in the history. */
public record CaseAllocated(CaseId caseId, Allocation allocation) implements CaseFileEvent {}
