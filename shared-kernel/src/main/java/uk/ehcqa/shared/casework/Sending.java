package uk.ehcqa.shared.casework;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command says of sending it. It is set at the edge and travels as message metadata.
 *
 * @param idempotencyKey names this one attempt to record something, so that sending it again does nothing more; null when
 *     every sending counts
 * @param expectedVersion the version of the case that the sender has seen; null when any will do
 */
public record Sending(
        @Nullable String idempotencyKey, @Nullable Long expectedVersion) {

    public static final Sending PLAIN = new Sending(null, null);

    private static final String KEY = "idempotencyKey";
    private static final String VERSION = "expectedVersion";

    public static Sending from(Map<String, ?> metadata) {
        var key = metadata.get(KEY);
        var version = metadata.get(VERSION);
        return new Sending(
                key == null ? null : key.toString(), version instanceof Number number ? number.longValue() : null);
    }

    public Map<String, Object> toMetadata() {
        var metadata = new HashMap<String, Object>();
        if (idempotencyKey != null) {
            metadata.put(KEY, idempotencyKey);
        }
        if (expectedVersion != null) {
            metadata.put(VERSION, expectedVersion);
        }
        return metadata;
    }

    /** The id for a case that is opened so: the same one however often this sender sends it. */
    public CaseId idForNewCase(String sender) {
        return idempotencyKey == null
                ? CaseId.random()
                : new CaseId(UUID.nameUUIDFromBytes((sender + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8)));
    }
}
