package uk.ehcqa.shared.audit.publication;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names all versions of one framework to the program. It follows from the framework's name, so no two can have the same name. */
public record FrameworkId(UUID value) {

    public static FrameworkId of(String name) {
        return new FrameworkId(UUID.nameUUIDFromBytes(("audit framework\n" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
