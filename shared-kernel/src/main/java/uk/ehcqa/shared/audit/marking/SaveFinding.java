package uk.ehcqa.shared.audit.marking;

/** Answers the question of a finding, or answers it otherwise. */
public record SaveFinding(AuditId auditId, Marking marking, String finding, boolean found) implements AuditCommand {}
