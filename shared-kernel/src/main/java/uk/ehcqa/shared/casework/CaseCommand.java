package uk.ehcqa.shared.casework;

/** Something a person asks of one case. */
public interface CaseCommand {

    CaseId caseId();
}
