package uk.ehcqa.shared.casework;

/** Something that happened to one case. Class and component names are storage: they are never changed. */
public interface CaseEvent {

    CaseId caseId();
}
