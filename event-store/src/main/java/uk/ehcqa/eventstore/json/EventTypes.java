package uk.ehcqa.eventstore.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Every event that may be stored: one that is missing can be neither written nor read.
 *
 * @param current the names and revisions under which events are written
 * @param earlier how to read each revision before
 */
public record EventTypes(List<EventType> current, List<Upcast> earlier) {

    private record Revision(String name, int number) {}

    public EventTypes {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
        refuseTwice(current, EventType::name);
        refuseTwice(current, EventType::type);
        refuseTwice(earlier, upcast -> new Revision(upcast.name(), upcast.revision()));
        refuseGaps(current, earlier);
    }

    /** These, which must hold every record of the sealed families. */
    public EventTypes covering(Collection<? extends Class<?>> families) {
        var known = current.stream().map(EventType::type).collect(Collectors.toSet());
        families.stream()
                .flatMap(EventTypes::records)
                .filter(type -> !known.contains(type))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(missing.getName() + " has no name in the event store");
                });
        return this;
    }

    /** Writes these events and reads those of their current revision. */
    public Serializer serializer() {
        return new EventSerializer(current);
    }

    /** Goes before the serialiser when events are read. */
    public EventUpcaster upcaster() {
        return new EarlierRevisions(earlier);
    }

    private static Stream<? extends Class<?>> records(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::records);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor a sealed family of records");
        }
        return Stream.of(type);
    }

    private static <T> void refuseTwice(List<T> entries, Function<T, ?> key) {
        var seen = new HashSet<>();
        for (var entry : entries) {
            if (!seen.add(key.apply(entry))) {
                throw new IllegalArgumentException(key.apply(entry) + " is stored in two ways");
            }
        }
    }

    private static void refuseGaps(List<EventType> current, List<Upcast> earlier) {
        var needed = current.stream()
                .flatMap(event -> IntStream.range(1, event.revision()).mapToObj(n -> new Revision(event.name(), n)))
                .collect(Collectors.toSet());
        var given = earlier.stream()
                .map(upcast -> new Revision(upcast.name(), upcast.revision()))
                .collect(Collectors.toSet());
        refuseAny(needed, given, "%s of revision %d could not be read: it lacks an upcast");
        refuseAny(given, needed, "%s has no later revision than %d, and needs no upcast");
    }

    private static void refuseAny(Set<Revision> revisions, Set<Revision> except, String sentence) {
        revisions.stream()
                .filter(revision -> !except.contains(revision))
                .findFirst()
                .ifPresent(revision -> {
                    throw new IllegalArgumentException(sentence.formatted(revision.name(), revision.number()));
                });
    }
}
