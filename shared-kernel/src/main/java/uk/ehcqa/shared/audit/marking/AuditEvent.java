package uk.ehcqa.shared.audit.marking;

import uk.ehcqa.shared.casework.CaseId;

/**
 * Something that happened in the audit of a plan. The names of its components and of their enum constants are storage, as is the name
 * it has in {@link StoredAuditEvents}. What is personal in it is sealed under the key of the child or young person of the case.
 */
public sealed interface AuditEvent
        permits QualityAuditBegun,
                AuditAnswerSaved,
                AuditFindingSaved,
                AuditMarksSubmitted,
                AuditModerationBegun,
                AuditGradeSettled,
                QualityAuditWithdrawn {

    AuditId auditId();

    CaseId caseId();
}
