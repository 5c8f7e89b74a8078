package uk.ehcqa.shared.casework;

/** A SEN2 return gave personal details that no earlier return had given. */
public record ChildDetailsReturned(CaseId caseId, Child child) implements CaseFileEvent {}
