package uk.ehcqa.documents;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_DAMAGED;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_EMPTY;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_HARMFUL;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_NOT_SCANNED;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_OF_ANOTHER_KIND;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_TOO_LARGE;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import uk.ehcqa.documents.kind.DocumentKind;
import uk.ehcqa.documents.scan.VirusScan;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Takes one document in: seals it chunk by chunk as it comes, then looks at what it is by reading back what was sealed. So nothing
 * of it is ever on a disk in clear, and never more than two chunks of it are in memory.
 */
class Receiving {

    /** Part of what is on the disks of others: a document says itself how long its chunks are. */
    static final int CHUNK_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private final DocumentTable table;
    private final DataSize largest;
    private final VirusScan scan;

    Receiving(DocumentTable table, DataSize largest, VirusScan scan) {
        this.table = table;
        this.largest = largest;
        this.scan = scan;
    }

    /** The first chunk, which tells what the document means to be before anything of it is kept. */
    static byte[] beginning(InputStream content) throws IOException {
        var first = content.readNBytes(CHUNK_BYTES);
        Refused.when(first.length == 0, DOCUMENT_EMPTY);
        return first;
    }

    static DocumentKind kind(byte[] beginning) {
        return DocumentKind.of(beginning).orElseThrow(() -> new Refused(DOCUMENT_OF_ANOTHER_KIND));
    }

    /** What is left of the content after its first chunk, sealed; then all of it is looked at. */
    KeptDocument receive(Seal seal, @Nullable String name, byte[] first, InputStream rest) throws IOException {
        var kind = kind(first);
        var digest = sha256();
        var bytes = 0L;
        var number = 0;
        for (var chunk = first; chunk.length > 0; number++) {
            bytes += chunk.length;
            Refused.when(bytes > largest.toBytes(), DOCUMENT_TOO_LARGE, "limit", largest());
            var next = rest.readNBytes(CHUNK_BYTES);
            digest.update(chunk);
            table.add(seal.document(), number, seal.sealed(chunk, number, next.length == 0));
            chunk = next;
        }
        var document = new KeptDocument(
                seal.document(),
                FileName.of(name, kind),
                kind.mediaType(),
                bytes,
                HexFormat.of().formatHex(digest.digest()));
        look(seal, kind, bytes);
        Refused.when(!table.complete(seal.document(), seal.sealed(document)), DOCUMENT_UNKNOWN);
        return document;
    }

    private void look(Seal seal, DocumentKind kind, long bytes) {
        try (var content = new SealedContent(table, seal, bytes, CHUNK_BYTES)) {
            kind.check(content);
        } catch (IOException unreadable) {
            throw new Refused(DOCUMENT_DAMAGED);
        }
        Refused.when(findsHarm(seal, bytes), DOCUMENT_HARMFUL);
    }

    /** What nobody could look at is not kept. */
    private boolean findsHarm(Seal seal, long bytes) {
        try (var content = Channels.newInputStream(new SealedContent(table, seal, bytes, CHUNK_BYTES))) {
            return scan.findsHarm(content);
        } catch (IOException e) {
            LOG.warn("A document could not be scanned for viruses, and was not kept: {}", e.getMessage());
            throw new Refused(DOCUMENT_NOT_SCANNED);
        }
    }

    String largest() {
        return largest.toMegabytes() > 0 ? largest.toMegabytes() + " MB" : largest.toKilobytes() + " KB";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
