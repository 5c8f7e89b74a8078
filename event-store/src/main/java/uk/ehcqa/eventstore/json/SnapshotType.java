package uk.ehcqa.eventstore.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * An aggregate of which snapshots are taken. Their revision is a fingerprint of what they hold, so that a snapshot of another
 * shape, which costs nothing to lose, is never misread.
 *
 * @param state the record as which the aggregate is written, and from which it is made again
 */
public record SnapshotType(Class<?> aggregate, Class<?> state) {

    private static final int BYTES = 8;

    SerializedType stored() {
        return new SimpleSerializedType(aggregate.getSimpleName(), fingerprint());
    }

    private String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(Shape.of(state).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
