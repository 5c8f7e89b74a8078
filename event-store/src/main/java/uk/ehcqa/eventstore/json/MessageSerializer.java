package uk.ehcqa.eventstore.json;

import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes all but events and snapshots, under the names of classes, as Axon does within the tokens of a replay. Its own and
 * ours alone may be read back.
 */
class MessageSerializer extends Jackson3Serializer {

    private static final List<String> TRUSTED = List.of("org.axonframework.", "uk.ehcqa.");

    MessageSerializer() {
        super(builder().jsonMapperBuilderCustomizer(MessageSerializer::format));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (!type.equals(SerializedType.emptyType()) && TRUSTED.stream().noneMatch(type.getName()::startsWith)) {
            throw new SerializationException("'%s' is not a class to make objects of".formatted(type.getName()));
        }
        return super.classForType(type);
    }

    private static void format(JsonMapper.Builder json) {
        new EventFormat().accept(json);
        var trusted = BasicPolymorphicTypeValidator.builder();
        TRUSTED.forEach(trusted::allowIfSubType);
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).polymorphicTypeValidator(trusted.build());
    }
}
