package uk.ehcqa.command.sen2.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a return that lies on this machine. */
public record SpooledFile(String name, Path path) implements ReturnFile {

    public SpooledFile(Path path) {
        this(String.valueOf(path.getFileName()), path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
