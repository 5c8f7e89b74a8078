package uk.ehcqa.shared.casework;

/**
 * Something that happened to one case. The names of its components and of their enum constants are storage, as is the name
 * it has in {@code StoredEvents}: whoever changes a component counts a new revision there.
 */
public interface CaseEvent {

    CaseId caseId();
}
