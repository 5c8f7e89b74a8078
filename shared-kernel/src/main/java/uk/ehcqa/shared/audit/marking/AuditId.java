package uk.ehcqa.shared.audit.marking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names an audit. It tells nothing of the child or young person whose plan is audited. */
public record AuditId(UUID value) {

    public static AuditId of(String value) {
        return new AuditId(UUID.fromString(value));
    }

    /** The id for an audit that is begun by this attempt: the same one however often it is made, and that of no case. */
    public static AuditId forAttempt(UUID attempt) {
        return new AuditId(UUID.nameUUIDFromBytes(("audit\n" + attempt).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
