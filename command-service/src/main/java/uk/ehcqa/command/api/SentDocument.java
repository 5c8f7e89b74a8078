package uk.ehcqa.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.shared.document.DocumentRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** A document that was sent and is kept, so that something can be recorded with it. */
record SentDocument(UUID document, String name, String mediaType, long bytes) {

    /** Where a document is kept. */
    interface Store {
        KeptDocument keep(@Nullable String name, InputStream content);
    }

    /** Keeps what a form sent. */
    static SentDocument keptIn(Store store, @Nullable MultipartFile sent) throws IOException {
        if (sent == null || (sent.isEmpty() && isNameless(sent))) {
            throw new Refused(DocumentRefusal.DOCUMENT_MISSING);
        }
        try (var content = sent.getInputStream()) {
            var kept = store.keep(sent.getOriginalFilename(), content);
            return new SentDocument(kept.id().value(), kept.name(), kept.mediaType(), kept.bytes());
        }
    }

    /** What a browser sends of a field in which nothing was chosen. */
    private static boolean isNameless(MultipartFile sent) {
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty();
    }
}
