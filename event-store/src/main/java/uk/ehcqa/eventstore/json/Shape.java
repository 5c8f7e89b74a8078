package uk.ehcqa.eventstore.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record looks like as JSON: the names and types of its components, record within record. What is not stored, such
 * as the name of a class, is left out. A component that may be absent is marked {@code ?}.
 */
public final class Shape {

    private Shape() {}

    /** A line for each component, those of a record within it indented below. */
    public static String of(Class<?> recordType) {
        return components(recordType);
    }

    private static String of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic);
            case Class<?> plain when plain.isEnum() -> " one of " + constants(plain);
            case Class<?> plain when PlainJava.wraps(plain) -> of(plain.getRecordComponents()[0].getGenericType());
            case Class<?> plain when plain.isRecord() -> block(components(plain));
            case Class<?> plain when plain.isSealed() -> " any of" + block(members(plain));
            case Class<?> plain
            when plain.isPrimitive() || plain.getPackageName().startsWith("java.") -> " " + plain.getSimpleName();
            default -> throw new IllegalArgumentException(type.getTypeName() + " has no place in a stored record");
        };
    }

    private static String generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return " list of" + of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return " map of" + of(arguments[0]) + " to" + of(arguments[1]);
        }
        throw new IllegalArgumentException(type.getTypeName() + " has no place in a stored record");
    }

    private static String components(Class<?> recordType) {
        return sortedLines(Arrays.stream(recordType.getRecordComponents()).map(Shape::component));
    }

    private static String component(RecordComponent component) {
        var mark = PlainNullness.isRequired(component) ? ":" : "?:";
        return component.getName() + mark + of(component.getGenericType());
    }

    private static String members(Class<?> family) {
        return sortedLines(Arrays.stream(family.getPermittedSubclasses())
                .map(member -> member.getSimpleName() + ":" + of((Type) member)));
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String block(String lines) {
        return "\n" + lines.indent(2).stripTrailing();
    }

    private static String sortedLines(Stream<String> entries) {
        return String.join("\n", entries.sorted().toList());
    }
}
