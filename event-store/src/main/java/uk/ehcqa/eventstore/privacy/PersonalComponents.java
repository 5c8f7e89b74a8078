package uk.ehcqa.eventstore.privacy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;

/** The personal components of each event, by the event's stored name, with what stands in for them once they are erased. */
class PersonalComponents {

    private final Map<String, Map<String, JsonNode>> standIns;
    private final Set<String> erasures;

    PersonalComponents(EventTypes events, PersonalData personal, Serializer json) {
        var written = personal.standIns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> written(entry.getValue(), json)));
        this.standIns = events.current().stream()
                .collect(Collectors.toMap(EventType::name, event -> standIns(event.type(), personal, written)));
        this.erasures = events.current().stream()
                .filter(event -> event.type().equals(personal.erasure()))
                .map(EventType::name)
                .collect(Collectors.toSet());
    }

    boolean isErasure(String event) {
        return erasures.contains(event);
    }

    Set<String> of(String event) {
        return standIns.getOrDefault(event, Map.of()).keySet();
    }

    JsonNode standIn(String event, String component) {
        var standIn = standIns.getOrDefault(event, Map.of()).get(component);
        if (standIn == null) {
            throw new IllegalStateException("Nothing stands in for " + event + "." + component + ", which is erased");
        }
        return standIn;
    }

    private static Map<String, JsonNode> standIns(
            Class<?> event, PersonalData personal, Map<Class<?>, JsonNode> written) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(personal.marker()))
                .collect(Collectors.toMap(RecordComponent::getName, component -> standIn(component, written)));
    }

    private static JsonNode standIn(RecordComponent component, Map<Class<?>, JsonNode> written) {
        var standIn = written.get(component.getType());
        if (standIn == null) {
            throw new IllegalArgumentException("Nothing stands in for a personal component such as %s.%s"
                    .formatted(component.getDeclaringRecord().getSimpleName(), component.getName()));
        }
        return standIn;
    }

    private static JsonNode written(Object standIn, Serializer json) {
        return JsonMapper.shared()
                .readTree(json.serialize(standIn, String.class).getData());
    }
}
