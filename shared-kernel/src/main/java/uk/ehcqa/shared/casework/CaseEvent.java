package uk.ehcqa.shared.casework;

/**
 * Something that happened to one case. Class and component names are storage: they are never changed, but for a class
 * whose stored name is kept in {@code EventTypes}.
 */
public interface CaseEvent {

    CaseId caseId();
}
