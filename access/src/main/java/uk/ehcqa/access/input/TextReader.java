package uk.ehcqa.access.input;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text that can be kept, and takes nothing else for text. */
class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        try {
            return SoundText.of(json.getString());
        } catch (IllegalArgumentException unsound) {
            throw context.weirdStringException("text", String.class, "it holds a character that cannot be kept");
        }
    }
}
