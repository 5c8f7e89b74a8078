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

    static boolean holdsSealed(StoredJson event) {
        var json = event.json();
        for (var start = 0; start <= json.length - MARK.length; start++) {
            if (json[start] == MARK[0] && startsAt(start, json)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads an event that holds sealed values.
     *
     * @throws GeneralSecurityException if one of them was damaged
     */
    static SealedEvent in(StoredJson event) throws GeneralSecurityException {
        var tree = (ObjectNode) JSON.readTree(event.json());
        var values = new HashMap<String, Sealed>();
        for (var component : tree.properties()) {
            var value = component.getValue();
            if (value.isString() && Sealed.isSealed(value.asString())) {
                values.put(component.getKey(), Sealed.read(value.asString()));
            }
        }
        return new SealedEvent(event, tree, values);
    }

    /** What a sealed value is bound to: its event and its place in it, so that none can be put where another belongs. */
    static byte[] place(String eventId, String component) {
        return (eventId + "." + component).getBytes(UTF_8);
    }

    Stream<UUID> subjects() {
        return values.values().stream().map(Sealed::subject);
    }

    /**
     * The payload in clear, with stand-ins for what was erased.
     *
     * @throws GeneralSecurityException if a value was tampered with
     */
    byte[] opened(Map<UUID, Optional<SecretKey>> keys, PersonalComponents components) throws GeneralSecurityException {
        for (var value : values.entrySet()) {
            var key = keys.getOrDefault(value.getValue().subject(), Optional.empty());
            tree.set(
                    value.getKey(),
                    key.isPresent()
                            ? opened(value.getKey(), value.getValue(), key.get())
                            : components.standIn(event.type(), value.getKey()));
        }
        return JSON.writeValueAsBytes(tree);
    }

    private JsonNode opened(String component, Sealed sealed, SecretKey key) throws GeneralSecurityException {
        return JSON.readTree(AesGcm.open(key, sealed.bytes(), place(event.eventId(), component)));
    }

    private static boolean startsAt(int start, byte[] json) {
        return Arrays.equals(json, start, start + MARK.length, MARK, 0, MARK.length);
    }
}
