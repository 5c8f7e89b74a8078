package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The grade of this version of the plan stands.
 *
 * @param by whose answers gave it
 */
public record AuditGradeSettled(AuditId auditId, CaseId caseId, Marking by, LocalDate settledOn, AuditResult result)
        implements AuditEvent {}
