package uk.ehcqa.shared.document;

/**
 * A document as whoever attached it named it. Such a name may say whom it is about.
 *
 * @param mediaType what its content showed it to be
 * @param bytes how long it is
 */
public record AttachedDocument(DocumentId document, String name, String mediaType, long bytes) {

    /** Keeps its name out of logs and messages. */
    @Override
    public String toString() {
        return "AttachedDocument[" + document + "]";
    }
}
