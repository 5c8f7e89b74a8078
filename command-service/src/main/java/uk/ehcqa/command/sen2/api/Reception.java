package uk.ehcqa.command.sen2.api;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.command.sen2.imports.Sen2Imports;
import uk.ehcqa.command.sen2.imports.Spool;

/** Puts what comes in over HTTP where it can be read, and has it imported for whoever is signed in. */
@Component
class Reception {

    private static final String NAMELESS = "return";

    private final Spool spool;
    private final Sen2Imports imports;

    Reception(Spool spool, Sen2Imports imports) {
        this.spool = spool;
        this.imports = imports;
    }

    UUID start(@Nullable List<MultipartFile> files) {
        var identity = CurrentIdentity.get().orElseThrow();
        return imports.start(spool.receive(Objects.requireNonNullElse(files, List.of())), identity);
    }

    /** @param disposition the header that names the file, if it was sent */
    UUID start(@Nullable String disposition, InputStream content) {
        var identity = CurrentIdentity.get().orElseThrow();
        return imports.start(spool.receive(name(disposition), content), identity);
    }

    /** A header that cannot be read is no reason to turn the return away. */
    private static String name(@Nullable String disposition) {
        try {
            var name = disposition == null
                    ? null
                    : ContentDisposition.parse(disposition).getFilename();
            return name == null || name.isBlank() ? NAMELESS : name;
        } catch (IllegalArgumentException e) {
            return NAMELESS;
        }
    }
}
