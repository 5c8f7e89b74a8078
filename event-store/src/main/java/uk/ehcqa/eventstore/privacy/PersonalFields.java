package uk.ehcqa.eventstore.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
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
                tree.put(component, Sealed.of(subject, sealed).text());
            }
        }
        return JSON.writeValueAsString(tree);
    }

    /**
     * The payloads, by the id of the event, that are not read as they are stored: sealed values are opened, and in place of what
     * was erased stands what stands in for it.
     */
    public Map<String, byte[]> open(List<StoredJson> events) {
        events.stream().filter(event -> components.isErasure(event.type())).forEach(this::forget);
        var holders =
                events.stream().flatMap(event -> SealedEvent.in(event).stream()).toList();
        if (holders.isEmpty()) {
            return Map.of();
        }
        var held =
                keys.toOpenFor(holders.stream().flatMap(SealedEvent::subjects).collect(Collectors.toSet()));
        return holders.stream()
                .collect(Collectors.toMap(
                        holder -> holder.event().eventId(), holder -> holder.opened(held, components)));
    }

    /** All that is said of one person at once, as a snapshot does. */
    public String sealWhole(String eventId, UUID subject, String json) {
        var sealed = AesGcm.seal(keys.toSealFor(subject), json.getBytes(UTF_8), SealedEvent.place(eventId, WHOLE));
        return JSON.writeValueAsString(Sealed.of(subject, sealed).text());
    }

    /** What {@link #sealWhole} sealed; nothing if it is something else, or the person's data were erased. */
    public Optional<byte[]> openWhole(StoredJson stored) {
        return Sealed.in(JSON.readTree(stored.json()).asString("")).flatMap(whole -> {
            var subject = whole.subject();
            var key = keys.toOpenFor(Set.of(subject)).getOrDefault(subject, Optional.empty());
            return key.flatMap(held -> opened(whole, held, stored));
        });
    }

    private static Optional<byte[]> opened(Sealed whole, SecretKey key, StoredJson stored) {
        try {
            return Optional.of(AesGcm.open(key, whole.bytes(), SealedEvent.place(stored.eventId(), WHOLE)));
        } catch (GeneralSecurityException e) {
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

    /** Another process may have destroyed the key that is still held here. */
    private void forget(StoredJson erasure) {
        keys.forget(subject(JSON.readTree(erasure.json())));
    }

    private UUID subject(JsonNode event) {
        return UUID.fromString(event.required(subjectComponent).asString());
    }
}
