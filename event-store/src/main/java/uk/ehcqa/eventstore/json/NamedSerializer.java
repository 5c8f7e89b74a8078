package uk.ehcqa.eventstore.json;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes some classes under names and revisions, and refuses any other class, so that nothing else can be read. */
class NamedSerializer extends Jackson3Serializer {

    private final Map<Class<?>, SerializedType> stored;
    private final Map<SerializedType, Class<?>> classes;

    NamedSerializer(Map<Class<?>, SerializedType> stored) {
        super(builder().jsonMapperBuilderCustomizer(new EventFormat()));
        this.stored = stored;
        this.classes = stored.entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == MetaData.class) {
            return super.typeForClass(type);
        }
        var known = stored.get(type);
        if (known == null) {
            throw new SerializationException(type.getName() + " has no name in the event store");
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
                    "The event store holds '%s' of revision %s, which this version does not know"
                            .formatted(type.getName(), type.getRevision()));
        }
        return known;
    }
}
