package uk.ehcqa.documents.download;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.documents.OpenDocument;

/**
 * The answer to whoever downloads a document: to be saved under its name (RFC 6266), never shown by the browser, never kept by
 * anything on the way. Who may have it was decided before.
 */
public final class DocumentDownload {

    private static final String NO_SCRIPT_NO_ORIGIN = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private DocumentDownload() {}

    /** The document is closed once it was sent, or could not be. */
    public static ResponseEntity<InputStreamResource> of(OpenDocument open) {
        var document = open.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.bytes())
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition(document).toString())
                .header("Content-Security-Policy", NO_SCRIPT_NO_ORIGIN)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(open.content()));
    }

    private static ContentDisposition disposition(KeptDocument document) {
        var attachment = ContentDisposition.attachment();
        return US_ASCII.newEncoder().canEncode(document.name())
                ? attachment.filename(document.name()).build()
                : attachment.filename(document.name(), UTF_8).build();
    }
}
