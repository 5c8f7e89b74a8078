package uk.ehcqa.access.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import uk.ehcqa.shared.calendar.PlausibleYears;

/** Reads a date that is written as text, such as "2025-01-06". A number would be days since 1970, which nobody means. */
class DateReader extends StdScalarDeserializer<LocalDate> {

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        var date = parsed(json.getString(), context);
        if (!PlausibleYears.hold(date)) {
            throw new ImplausibleYear(json);
        }
        return date;
    }

    private static LocalDate parsed(String text, DeserializationContext context) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw context.weirdStringException("text", LocalDate.class, "it is no date");
        }
    }
}
