package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Somebody took upon themselves to settle what two auditors see too differently. Where they agree, their answers stand. */
public record AuditModerationBegun(AuditId auditId, CaseId caseId, String moderator, LocalDate begunOn)
        implements AuditEvent {}
