package uk.ehcqa.eventstore.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ehcqa.eventstore.keys.AesGcm;

/** The payload of an event that holds sealed values, by the components they stand in. */
record SealedEvent(StoredJson event, ObjectNode tree, Map<String, Sealed> values) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] MARK = ("\"" + Sealed.PREFIX).getBytes(UTF_8);

    static Optional<SealedEvent> in(StoredJson event) {
        if (!holdsMark(event.json())) {
            return Optional.empty();
        }
        var tree = (ObjectNode) JSON.readTree(event.json());
        var values = new HashMap<String, Sealed>();
        tree.properties().stream()
                .filter(component -> component.getValue().isString())
                .forEach(component -> Sealed.in(component.getValue().asString())
                        .ifPresent(value -> values.put(component.getKey(), value)));
        return Optional.of(new SealedEvent(event, tree, values));
    }

    /** What a sealed value is bound to: its event and its place in it, so that none can be put where another belongs. */
    static byte[] place(String eventId, String component) {
        return (eventId + "." + component).getBytes(UTF_8);
    }

    Stream<UUID> subjects() {
        return values.values().stream().map(Sealed::subject);
    }

    byte[] opened(Map<UUID, Optional<SecretKey>> keys, PersonalComponents components) {
        values.forEach((component, value) -> tree.set(
                component,
                keys.getOrDefault(value.subject(), Optional.empty())
                        .map(key -> opened(component, value, key))
                        .orElseGet(() -> components.standIn(event.type(), component))));
        return JSON.writeValueAsBytes(tree);
    }

    private JsonNode opened(String component, Sealed sealed, SecretKey key) {
        try {
            return JSON.readTree(AesGcm.open(key, sealed.bytes(), place(event.eventId(), component)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Event %s was tampered with: its %s cannot be opened".formatted(event.eventId(), component), e);
        }
    }

    private static boolean holdsMark(byte[] json) {
        for (var start = 0; start <= json.length - MARK.length; start++) {
            if (json[start] == MARK[0] && startsAt(start, json)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(int start, byte[] json) {
        return Arrays.equals(json, start, start + MARK.length, MARK, 0, MARK.length);
    }
}
