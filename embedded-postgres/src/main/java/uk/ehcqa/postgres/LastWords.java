package uk.ehcqa.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Why a program of PostgreSQL gave up: by its own output or, since it may only point there, by the server's log. */
final class LastWords {

    private static final Pattern REASON = Pattern.compile("(?:error|FATAL|PANIC): +(.*)");

    private LastWords() {}

    static String in(Path output, Path log) throws IOException {
        var said = Files.readString(output, ISO_8859_1).strip();
        var logged = Files.exists(log) ? Files.readString(log, ISO_8859_1) : "";
        return REASON.matcher(said + "\n" + logged)
                .results()
                .reduce((earlier, later) -> later)
                .map(reason -> reason.group(1))
                .orElse(said);
    }
}
