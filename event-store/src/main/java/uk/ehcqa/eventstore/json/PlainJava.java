package uk.ehcqa.eventstore.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Reads from plain records what they would otherwise need Jackson's annotations to say. */
class PlainJava extends NopAnnotationIntrospector {

    /** No component of a record can be called {@code @type}. */
    private static final JsonTypeInfo.Value BY_SIMPLE_NAME = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, true);

    /** A record around one {@code value}, such as an id, is written as that value alone. */
    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        var isValue = member instanceof AnnotatedMethod method && isTheValueOfARecord(method);
        return isValue ? true : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        var takesValue = creator instanceof AnnotatedConstructor constructor && takesTheValueOfARecord(constructor);
        return takesValue ? JsonCreator.Mode.DELEGATING : null;
    }

    /** Where a component may hold any of a sealed family, the JSON says which by the class's simple name. */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        var isFamily = type instanceof AnnotatedClass declared && isSealedFamily(declared.getRawType());
        return isFamily ? BY_SIMPLE_NAME : null;
    }

    private static boolean isTheValueOfARecord(AnnotatedMethod method) {
        return method.getName().equals("value") && method.getParameterCount() == 0 && wraps(method.getDeclaringClass());
    }

    private static boolean takesTheValueOfARecord(AnnotatedConstructor constructor) {
        return constructor.getParameterCount() == 1 && wraps(constructor.getDeclaringClass());
    }

    private static boolean isSealedFamily(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    static boolean wraps(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }
}
