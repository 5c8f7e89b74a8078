package uk.ehcqa.command.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.ehcqa.eventstore.json.EventType;

/** The shape in which a revision of an event is stored, as it was recorded when that revision was new. */
record RecordedShape(EventType event, String recorded) {

    private static final Path FOLDER = Path.of("src/test/resources/golden/shapes");

    private static final Pattern CONSTANTS = Pattern.compile("one of ([A-Z0-9_]+(?:, [A-Z0-9_]+)*)");

    static RecordedShape of(EventType event) throws IOException {
        var file = FOLDER.resolve(event.name() + "." + event.revision() + ".txt");
        return new RecordedShape(
                event, Files.exists(file) ? Files.readString(file).stripTrailing() : "");
    }

    /** What is wrong, and what to do, if this is no longer the shape of the class. */
    Optional<String> complaintAbout(String today) {
        if (recorded.isEmpty()) {
            return complaint("has no recorded shape. Record it", today);
        }
        if (!withoutConstants(recorded).equals(withoutConstants(today))) {
            return complaint("""
                    has changed, and what is stored would be misread or lost. Count a new revision in StoredEvents, \
                    read this one by way of EarlierRevisions, leave its golden files as they are, and add golden files of \
                    the new one, and its shape""", today);
        }
        if (anyLost(recorded, today)) {
            return complaint("lacks a constant that stored events may name. Put it back", today);
        }
        if (anyLost(today, recorded)) {
            return complaint("has a new constant. Record it, so that it is never removed", today);
        }
        return Optional.empty();
    }

    private Optional<String> complaint(String sentence, String today) {
        return Optional.of(
                "%s, stored as revision %d, %s:%n%n%s%n".formatted(event.name(), event.revision(), sentence, today));
    }

    private static String withoutConstants(String shape) {
        return CONSTANTS.matcher(shape).replaceAll("one of");
    }

    private static boolean anyLost(String before, String after) {
        var old = constants(before);
        var left = constants(after);
        return IntStream.range(0, old.size()).anyMatch(i -> !left.get(i).containsAll(old.get(i)));
    }

    private static List<Set<String>> constants(String shape) {
        return CONSTANTS
                .matcher(shape)
                .results()
                .map((MatchResult found) -> Set.of(found.group(1).split(", ")))
                .toList();
    }
}
