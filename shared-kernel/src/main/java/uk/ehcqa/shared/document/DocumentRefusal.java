package uk.ehcqa.shared.document;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a document was not kept, or cannot be had. Its name is never told along: it may say whom it is about. */
public enum DocumentRefusal implements Refusal {
    DOCUMENT_MISSING,
    DOCUMENT_EMPTY,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_OF_ANOTHER_KIND,
    DOCUMENT_DAMAGED,
    DOCUMENT_WITH_MACROS,
    DOCUMENT_WITH_PASSWORD,
    DOCUMENT_UNPACKS_TOO_LARGE,
    DOCUMENT_HARMFUL,
    DOCUMENT_NOT_SCANNED,
    DOCUMENT_UNKNOWN,
    TOO_MANY_DOCUMENTS;

    @Override
    public @Nullable String field() {
        return "document";
    }
}
