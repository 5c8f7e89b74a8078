package uk.ehcqa.eventstore.storage;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers pass an event of a type that this version does not know: it fails when it is looked into, so that it stops its
 * own case and not every reader. Whoever decides about a case still cannot leave it out.
 */
record ReadOnPast(Serializer events) implements Serializer {

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        try {
            return events.classForType(type);
        } catch (SerializationException unknown) {
            return UnknownSerializedType.class;
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        return events.deserialize(stored);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> as) {
        return events.serialize(object, as);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> as) {
        return events.canSerializeTo(as);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return events.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return events.getConverter();
    }
}
