package uk.ehcqa.command.sen2.api;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    UUID start(InputStream content) {
        var identity = CurrentIdentity.get().orElseThrow();
        return imports.start(spool.receive(NAMELESS, content), identity);
    }
}
