package uk.ehcqa.documents.kind;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import uk.ehcqa.shared.refusal.Refused;

/** Counts what comes out of a ZIP file, and ends it where that is more than a document of people can be. Nothing of it is kept. */
class Unpacking {

    private static final long MOST_IN_ALL = 200L * 1024 * 1024;

    /** What Word writes is mostly the same again and again, so small parts may shrink as much as they like. */
    private static final long SMALL = 1024 * 1024;

    private static final int MOST_TIMES = 100;

    private final byte[] buffer = new byte[16 * 1024];
    private long inAll;

    /** @param packed how many bytes of the file it comes out of */
    void run(InputStream part, long packed) throws IOException {
        var unpacked = 0L;
        for (var count = part.read(buffer); count >= 0; count = part.read(buffer)) {
            unpacked += count;
            inAll += count;
            var isBomb = unpacked > SMALL && unpacked / MOST_TIMES > packed;
            Refused.when(isBomb || inAll > MOST_IN_ALL, DOCUMENT_UNPACKS_TOO_LARGE);
        }
    }
}
