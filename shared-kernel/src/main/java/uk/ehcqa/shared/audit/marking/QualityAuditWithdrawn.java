package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** An audit counts no more. What was recorded in it stays on record. */
public record QualityAuditWithdrawn(
        AuditId auditId,
        CaseId caseId,
        LocalDate withdrawnOn,
        @Personal String reason) implements AuditEvent {}
