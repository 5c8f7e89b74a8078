package uk.ehcqa.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server at work, as its file {@code postmaster.pid} tells it: process on line 1, port on 4, state on 8. */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    static Optional<Postmaster> at(Path pidFile) throws IOException {
        try {
            var lines = Files.readAllLines(pidFile, ISO_8859_1);
            var port = Integer.parseInt(lines.get(3).strip());
            var ready = lines.size() > 7 && lines.get(7).startsWith("ready");
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .map(process -> new Postmaster(process, port, ready));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException incomplete) {
            return Optional.empty();
        }
    }
}
