package uk.ehcqa.query.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.KeptDocument;

/** A file that somebody chose in a form. */
public record ChosenFile(MultipartFile file) {

    /** None where nothing was chosen: of such a field a browser sends a part that is empty and has no name. */
    public static List<ChosenFile> in(@Nullable List<MultipartFile> sent) {
        var files = sent == null ? List.<MultipartFile>of() : sent;
        return files.stream()
                .filter(file -> !file.isEmpty() || hasName(file))
                .map(ChosenFile::new)
                .toList();
    }

    /** Keeps it under the name that it has; that name is known only to whoever keeps it. */
    public KeptDocument keep(BiFunction<@Nullable String, InputStream, KeptDocument> store) {
        try (var content = file.getInputStream()) {
            return store.apply(file.getOriginalFilename(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean hasName(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }
}
