package uk.ehcqa.command.sen2.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import uk.ehcqa.command.sen2.files.SpooledFile;

/**
 * The files of a return as somebody handed them over.
 *
 * @param folder deleted with everything in it when the return is closed; null when the files belong to somebody else
 */
public record UploadedReturn(
        List<SpooledFile> files, @Nullable Path folder) implements Closeable {

    private static final int LONGEST_NAME = 300;

    /** Files that stay where they are. */
    public static UploadedReturn of(List<Path> files) {
        return new UploadedReturn(files.stream().map(SpooledFile::new).toList(), null);
    }

    String name() {
        var names = files.stream().map(SpooledFile::name).collect(Collectors.joining(", "));
        return names.length() <= LONGEST_NAME ? names : names.substring(0, LONGEST_NAME) + "…";
    }

    long bytes() {
        return files.stream().mapToLong(SpooledFile::size).sum();
    }

    @Override
    public void close() {
        try {
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
