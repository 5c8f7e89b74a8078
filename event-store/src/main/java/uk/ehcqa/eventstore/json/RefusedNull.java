package uk.ehcqa.eventstore.json;

import java.lang.reflect.RecordComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Stands where a value is missing that must be there. */
class RefusedNull extends ValueSerializer<Object> {

    private final RecordComponent component;

    RefusedNull(RecordComponent component) {
        this.component = component;
    }

    @Override
    public void serialize(Object nothing, JsonGenerator json, SerializationContext context) {
        context.reportMappingProblem("%s.%s is null, but not declared @Nullable"
                .formatted(component.getDeclaringRecord().getSimpleName(), component.getName()));
    }
}
