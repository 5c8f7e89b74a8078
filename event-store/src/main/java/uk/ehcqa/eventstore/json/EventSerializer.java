package uk.ehcqa.eventstore.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;

/** Knows events by their names and revisions. JSON of which no revision is known, as in a read model, counts as of today. */
class EventSerializer extends NamedSerializer {

    private final Map<String, SerializedType> today;

    EventSerializer(List<EventType> types) {
        super(types.stream().collect(Collectors.toMap(EventType::type, EventType::stored)));
        this.today = types.stream().collect(Collectors.toMap(EventType::name, EventType::stored));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return super.classForType(type.getRevision() == null ? today.getOrDefault(type.getName(), type) : type);
    }
}
