package uk.ehcqa.shared.audit.marking;

/** Something a person asks of one audit. */
public interface AuditCommand {

    AuditId auditId();
}
