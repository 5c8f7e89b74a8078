package uk.ehcqa.command.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An event as it was once stored, kept in a file {@code <name>.<revision>.<sample>.json}, or without a sample where one is
 * enough. The file of a revision is never changed once it is committed. A sample has the same name in every revision: it is
 * the same event, as each revision stores it.
 */
record GoldenEvent(String name, int revision, String sample, String json) {

    private static final Path FOLDER = Path.of("src/test/resources/golden/events");

    static List<GoldenEvent> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(GoldenEvent::in).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldenEvent in(Path file) {
        var parts = file.getFileName().toString().replace(".json", "").split("\\.", 3);
        return new GoldenEvent(parts[0], Integer.parseInt(parts[1]), parts.length == 3 ? parts[2] : "", content(file));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isSampleOf(GoldenEvent other) {
        return name.equals(other.name) && sample.equals(other.sample);
    }

    @Override
    public String toString() {
        return name + "." + revision + (sample.isEmpty() ? "" : "." + sample);
    }
}
