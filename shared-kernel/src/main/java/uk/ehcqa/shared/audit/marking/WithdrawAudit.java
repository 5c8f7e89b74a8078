package uk.ehcqa.shared.audit.marking;

/** Says that an audit should not have been begun, or should not count, and why. */
public record WithdrawAudit(AuditId auditId, String reason) implements AuditCommand {}
