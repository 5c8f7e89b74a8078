package uk.ehcqa.eventstore.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A record's component must be there unless it is declared {@link Nullable}, when read and when written: an event that
 * could not be read again must not be stored.
 */
class PlainNullness extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member).map(PlainNullness::isRequired).orElse(null);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        var required = component(member).filter(PlainNullness::isRequired).isPresent();
        return required ? JsonInclude.Value.construct(Include.ALWAYS, Include.ALWAYS) : JsonInclude.Value.empty();
    }

    @Override
    public @Nullable Object findNullSerializer(MapperConfig<?> config, Annotated member) {
        return component(member)
                .filter(PlainNullness::isRequired)
                .map(RefusedNull::new)
                .orElse(null);
    }

    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<RecordComponent> component(Annotated element) {
        if (!(element instanceof AnnotatedMember member)
                || !member.getDeclaringClass().isRecord()) {
            return Optional.empty();
        }
        var components = member.getDeclaringClass().getRecordComponents();
        return switch (member) {
            case AnnotatedParameter parameter -> Optional.of(components[parameter.getIndex()]);
            case AnnotatedMethod method ->
                Arrays.stream(components)
                        .filter(component -> component.getAccessor().equals(method.getAnnotated()))
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
