package uk.ehcqa.documents;

import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.DocumentId;

/**
 * A document that is kept.
 *
 * @param name what whoever sent it calls it, made safe to save under; it may say whom it is about
 * @param mediaType what its content showed it to be
 * @param bytes how long it is
 * @param sha256 the fingerprint of its content, in hexadecimal digits
 */
public record KeptDocument(DocumentId id, String name, String mediaType, long bytes, String sha256) {

    /** As an event says it that refers to it. */
    public AttachedDocument attached() {
        return new AttachedDocument(id, name, mediaType, bytes);
    }

    /** Keeps its name out of logs and messages. */
    @Override
    public String toString() {
        return "KeptDocument[" + id + "]";
    }
}
