package uk.ehcqa.shared.casework;

/**
 * A SEN2 return gave personal details that no earlier return had given.
 *
 * @param returned the details as the return gives them
 * @param child the details now held: whatever changed between two returns is taken over, and nothing else
 */
public record ChildDetailsReturned(CaseId caseId, Child returned, Child child) implements CaseFileEvent {}
