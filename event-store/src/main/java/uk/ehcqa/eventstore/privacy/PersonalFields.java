package uk.ehcqa.eventstore.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ehcqa.eventstore.keys.AesGcm;
import uk.ehcqa.eventstore.keys.SubjectErased;
import uk.ehcqa.eventstore.keys.SubjectKeys;

/** Seals the personal components of an event when it is stored, and opens them when it is read. */
public class PersonalFields {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WHOLE = "whole";

    private final PersonalComponents components;
    private final String subjectComponent;
    private final SubjectKeys keys;

    PersonalFields(PersonalComponents components, String subjectComponent, SubjectKeys keys) {
        this.components = components;
        this.subjectComponent = subjectComponent;
        this.keys = keys;
    }

    /**
     * The payload as it may be stored.
     *
     * @param type the name under which the event is stored
     * @throws SubjectErased if the person's data were erased
     */
    public String seal(String eventId, String type, String json) {
        var personal = components.of(type);
        if (personal.isEmpty()) {
            return json;
        }
        var tree = (ObjectNode) JSON.readTree(json);
        var subject = subject(tree);
        var key = keys.toSealFor(subject);
        for (var component : personal) {
            var value = tree.path(component);
            if (!value.isMissingNode() && !value.isNull()) {
                var sealed = AesGcm.seal(key, JSON.writeValueAsBytes(value), SealedEvent.place(eventId, component));
                tree.put(component, new Sealed(subject, sealed).text());
            }
        }
        return JSON.writeValueAsString(tree);
    }

    /**
     * The payloads, by the id of the event, that are not read as they are stored: sealed values are opened, and in place of what
     * was erased stands what stands in for it. There is none for an event that was tampered with.
     */
    public Map<String, Optional<byte[]>> open(List<StoredJson> events) {
        events.stream().filter(event -> components.isErasure(event.type())).forEach(this::forget);
        var opened = new HashMap<String, Optional<byte[]>>();
        var holders = new ArrayList<SealedEvent>();
        events.stream().filter(SealedEvent::holdsSealed).forEach(event -> {
            opened.put(event.eventId(), Optional.empty());
            read(event).ifPresent(holders::add);
        });
        var held =
                keys.toOpenFor(holders.stream().flatMap(SealedEvent::subjects).collect(Collectors.toSet()));
        holders.forEach(holder -> opened.put(holder.event().eventId(), opened(holder, held)));
        return opened;
    }

    /** All that is said of one person at once, as a snapshot does. */
    public String sealWhole(String eventId, UUID subject, String json) {
        var sealed = AesGcm.seal(keys.toSealFor(subject), json.getBytes(UTF_8), SealedEvent.place(eventId, WHOLE));
        return JSON.writeValueAsString(new Sealed(subject, sealed).text());
    }

    /** What {@link #sealWhole} sealed; nothing if it is something else, or the person's data were erased. */
    public Optional<byte[]> openWhole(StoredJson stored) {
        try {
            var whole = Sealed.read(JSON.readTree(stored.json()).asString(""));
            var key = keys.toOpenFor(Set.of(whole.subject())).getOrDefault(whole.subject(), Optional.empty());
            return key.isEmpty()
                    ? Optional.empty()
                    : Optional.of(AesGcm.open(key.get(), whole.bytes(), SealedEvent.place(stored.eventId(), WHOLE)));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    /** What is read of an event once the person's data are erased; for copies of events that are kept elsewhere. */
    public String erased(String type, String json) {
        var tree = (ObjectNode) JSON.readTree(json);
        components.of(type).stream()
                .filter(tree::hasNonNull)
                .forEach(component -> tree.set(component, components.standIn(type, component)));
        return JSON.writeValueAsString(tree);
    }

    private Optional<byte[]> opened(SealedEvent event, Map<UUID, Optional<SecretKey>> held) {
        try {
            return Optional.of(event.opened(held, components));
        } catch (GeneralSecurityException tamperedWith) {
            return Optional.empty();
        }
    }

    private static Optional<SealedEvent> read(StoredJson event) {
        try {
            return Optional.of(SealedEvent.in(event));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    /** Another process may have destroyed the key that is still held here. */
    private void forget(StoredJson erasure) {
        keys.forget(subject(JSON.readTree(erasure.json())));
    }

    private UUID subject(JsonNode event) {
        return UUID.fromString(event.required(subjectComponent).asString());
    }
}
