package uk.ehcqa.eventstore.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes events under their names and revisions, and refuses any other class, so that nothing else can be read. JSON of which
 * no revision is known, as in a read model, counts as written today.
 */
class EventSerializer extends Jackson3Serializer {

    private final Map<SerializedType, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> stored;

    EventSerializer(List<EventType> types) {
        super(builder().jsonMapperBuilderCustomizer(new EventFormat()));
        this.stored = types.stream().collect(Collectors.toMap(EventType::type, EventSerializer::stored));
        for (var event : types) {
            classes.put(stored(event), event.type());
            classes.put(new SimpleSerializedType(event.name(), null), event.type());
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == MetaData.class) {
            return super.typeForClass(type);
        }
        var known = stored.get(type);
        if (known == null) {
            throw new SerializationException(type.getName() + " has no name in the event store: add it to EventTypes");
        }
        return known;
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName()) || type.equals(SerializedType.emptyType())) {
            return super.classForType(type);
        }
        var known = classes.get(type);
        if (known == null) {
            throw new SerializationException(
                    "The event store holds an event '%s' of revision %s, which this version does not know"
                            .formatted(type.getName(), type.getRevision()));
        }
        return known;
    }

    private static SerializedType stored(EventType event) {
        return new SimpleSerializedType(event.name(), Integer.toString(event.revision()));
    }
}
