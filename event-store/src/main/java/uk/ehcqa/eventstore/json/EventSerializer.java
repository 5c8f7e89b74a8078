package uk.ehcqa.eventstore.json;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events under the names of {@link EventTypes}, and refuses any other class, so that nothing else can be read. */
class EventSerializer extends Jackson3Serializer {

    private static final String FIRST_REVISION = "1";

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names;

    EventSerializer(EventTypes types) {
        super(builder().jsonMapperBuilderCustomizer(new EventFormat()));
        this.classes = types.byName();
        this.names = classes.entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == MetaData.class) {
            return super.typeForClass(type);
        }
        var name = names.get(type);
        if (name == null) {
            throw new SerializationException(type.getName() + " has no name in the event store: add it to EventTypes");
        }
        return new SimpleSerializedType(name, FIRST_REVISION);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName()) || type.equals(SerializedType.emptyType())) {
            return super.classForType(type);
        }
        var known = classes.get(type.getName());
        if (known == null) {
            throw new SerializationException(
                    "The event store holds an event '%s', which this version does not know".formatted(type.getName()));
        }
        return known;
    }
}
