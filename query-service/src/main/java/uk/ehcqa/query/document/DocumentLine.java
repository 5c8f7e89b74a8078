package uk.ehcqa.query.document;

import java.util.UUID;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.shared.document.AttachedDocument;

/**
 * A document as a page lists it.
 *
 * @param size such as 20 KB
 * @param href where it can be saved
 */
public record DocumentLine(UUID id, String name, String size, String href) {

    private static final int KILO = 1024;

    /** A document of what stands at that address. */
    public static DocumentLine of(AttachedDocument document, String address) {
        var id = document.document().value();
        return new DocumentLine(id, document.name(), size(document.bytes()), address + "/documents/" + id);
    }

    public static DocumentLine of(KeptDocument document, String address) {
        return of(document.attached(), address);
    }

    /** In whole kilobytes, or megabytes where it is so large. */
    public static String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.ceilDiv(bytes, KILO) + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }

    /** Keeps its name out of logs and messages. */
    @Override
    public String toString() {
        return "DocumentLine[" + id + "]";
    }
}
