package uk.ehcqa.shared.casework;

/** Makes a caseworker responsible for a case. It also puts an earlier allocation right: the latest counts. */
public record AllocateCase(CaseId caseId, Allocation allocation) implements CaseCommand {}
