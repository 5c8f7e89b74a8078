package uk.ehcqa.eventstore.json;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events by the names they are stored under. A class may move or be renamed; its name in the store stays.
 *
 * @param byName every event that may be stored: one that is missing can be neither written nor read
 */
public record EventTypes(Map<String, Class<?>> byName) {

    public EventTypes {
        byName = Map.copyOf(byName);
    }

    /** Every record of some sealed families, each named like its class. */
    public static EventTypes of(Class<?>... sealedFamilies) {
        return new EventTypes(Stream.of(sealedFamilies)
                .flatMap(EventTypes::records)
                .distinct()
                .collect(Collectors.toMap(Class::getSimpleName, type -> type)));
    }

    /** These and those; one name for two events is refused. */
    public EventTypes and(EventTypes others) {
        return new EventTypes(Stream.of(this, others)
                .flatMap(types -> types.byName.entrySet().stream())
                .distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::records);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor a sealed family of records");
        }
        return Stream.of(type);
    }
}
