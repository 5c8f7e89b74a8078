package uk.ehcqa.eventstore.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events look as JSON: what is absent is left out, and what does not fit the event class is an error. */
class EventFormat implements Jackson3SerializerCustomizer {

    @Override
    public void accept(JsonMapper.Builder json) {
        json.annotationIntrospector(AnnotationIntrospector.pair(
                        new PlainJava(),
                        AnnotationIntrospector.pair(new PlainNullness(), json.annotationIntrospector())))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING);
    }
}
