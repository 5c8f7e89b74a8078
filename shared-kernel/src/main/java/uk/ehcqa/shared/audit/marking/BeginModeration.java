package uk.ehcqa.shared.audit.marking;

/** Takes upon oneself to settle what two auditors see too differently. */
public record BeginModeration(AuditId auditId) implements AuditCommand {}
