package uk.ehcqa.shared.audit.marking;

/** Hands in one's answers, after which they cannot be changed. */
public record SubmitMarks(AuditId auditId, Marking marking) implements AuditCommand {}
