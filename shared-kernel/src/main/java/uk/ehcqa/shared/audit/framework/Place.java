package uk.ehcqa.shared.audit.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document, and where it stands. Whoever asks for what is not there leaves a flaw and is given a stand-in, so that
 * everything that is wrong is told at once, and each thing once.
 *
 * @param value null where it is already told that there is none
 */
record Place(String where, @Nullable Object value, List<Flaw> flaws) {

    private static final int LONGEST = 2_000;

    /** A member that must be there. */
    Place member(String name) {
        return optional(name).orElseGet(() -> {
            if (value instanceof Map<?, ?> members && !members.containsKey(name)) {
                flaws.add(new Flaw(within(name), "it is missing"));
            }
            return new Place(within(name), null, flaws);
        });
    }

    Optional<Place> optional(String name) {
        return value instanceof Map<?, ?> members && members.get(name) != null
                ? Optional.of(new Place(within(name), members.get(name), flaws))
                : Optional.empty();
    }

    boolean has(String name) {
        return optional(name).isPresent();
    }

    /** This, which must be an object with no other members than these. */
    Place withOnly(String... names) {
        if (value instanceof Map<?, ?> members) {
            var known = Set.of(names);
            members.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> wrong("\"" + name + "\" is not known here"));
            members.forEach((name, member) -> refuseNull(within(String.valueOf(name)), member));
        } else {
            wrong("it must be an object");
        }
        return this;
    }

    Stream<Place> items() {
        if (value instanceof List<?> list) {
            for (var index = 0; index < list.size(); index++) {
                refuseNull(where + "[" + index + "]", list.get(index));
            }
            return IntStream.range(0, list.size())
                    .mapToObj(index -> new Place(where + "[" + index + "]", list.get(index), flaws));
        }
        wrong("it must be a list");
        return Stream.empty();
    }

    /** Its items, of which there must be one or more. */
    Stream<Place> someItems() {
        if (value instanceof List<?> list && list.isEmpty()) {
            wrong("it must not be empty");
        }
        return items();
    }

    String text() {
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
            return text;
        }
        wrong("it must be a text of 1 to " + LONGEST + " characters, not of spaces alone");
        return "";
    }

    String text(String form, String inWords) {
        if (value instanceof String text && text.matches(form)) {
            return text;
        }
        wrong("it must be " + inWords);
        return "";
    }

    int whole(int least, int most) {
        if (value instanceof Number number
                && isWhole(number)
                && number.longValue() >= least
                && number.longValue() <= most) {
            return number.intValue();
        }
        wrong("it must be a whole number from " + least + " to " + most);
        return least;
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        wrong("it must be true or false");
        return false;
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    wrong("it must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
                    return constants.getFirst();
                });
    }

    void wrong(String what) {
        if (value != null) {
            flaws.add(new Flaw(where, what));
        }
    }

    private void refuseNull(String place, @Nullable Object member) {
        if (member == null) {
            flaws.add(new Flaw(place, "it must not be null"));
        }
    }

    private String within(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }
}
