package uk.ehcqa.shared.audit.marking;

import uk.ehcqa.shared.casework.CaseId;

/** The question of a finding was answered; the latest answer counts. */
public record AuditFindingSaved(AuditId auditId, CaseId caseId, Marking marking, String finding, boolean found)
        implements AuditEvent {}
