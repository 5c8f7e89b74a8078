package uk.ehcqa.standalone.faults.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a client wants recorded, however often it has to send it.
 *
 * @param key its idempotency key
 * @param reference the case; null when the attempt opens one
 * @param path where it is sent
 * @param body what is sent, as JSON
 * @param marks of the events that it leaves behind when it is carried out, in their order
 */
public record Attempt(String key, @Nullable String reference, String path, String body, List<Mark> marks) {

    @Override
    public String toString() {
        return key + " on " + (reference == null ? "a new case" : reference);
    }
}
