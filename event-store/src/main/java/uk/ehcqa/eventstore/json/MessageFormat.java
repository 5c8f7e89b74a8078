package uk.ehcqa.eventstore.json;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How all but events looks as JSON. Axon names classes in the tokens of a replay: its own and ours alone may be read back. */
class MessageFormat implements Jackson3SerializerCustomizer {

    @Override
    public void accept(JsonMapper.Builder json) {
        new EventFormat().accept(json);
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("uk.ehcqa.")
                        .build());
    }
}
