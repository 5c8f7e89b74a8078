package uk.ehcqa.query.contribution.request;

import java.util.UUID;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.shared.document.AttachedDocument;

/** A document of a request, as programs are told of it. */
record RequestDocument(UUID document, String name, String mediaType, long bytes) {

    static RequestDocument of(AttachedDocument attached) {
        return new RequestDocument(
                attached.document().value(), attached.name(), attached.mediaType(), attached.bytes());
    }

    static RequestDocument of(KeptDocument kept) {
        return of(kept.attached());
    }
}
