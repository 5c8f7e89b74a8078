package uk.ehcqa.shared.audit.marking;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that was carried out. It tells nothing of anybody else's answers.
 *
 * @param version the number of the audit's last event, counted from 0
 * @param result of one's own answers, once they are submitted
 */
public record AuditRecorded(
        AuditId auditId, long version, @Nullable AuditResult result) {}
