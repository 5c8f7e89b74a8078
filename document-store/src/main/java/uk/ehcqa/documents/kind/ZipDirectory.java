package uk.ehcqa.documents.kind;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_DAMAGED;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Where a ZIP file says what is in it (APPNOTE.TXT, 4.3.12 to 4.3.16). Whoever opens a ZIP file takes all of it into memory, so
 * how much that is must be known before.
 */
final class ZipDirectory {

    static final int MOST_ENTRIES = 2_000;

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LARGE_FILE_SIGNATURE = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGE_FILE_LOCATOR_BYTES = 20;
    private static final int ENTRIES_AT = 10;
    private static final int START_AT = 16;

    private ZipDirectory() {}

    static void requireSmall(SeekableByteChannel file) throws IOException {
        var tail = ByteBuffer.wrap(Tail.of(file, END_BYTES + LONGEST_COMMENT + LARGE_FILE_LOCATOR_BYTES))
                .order(LITTLE_ENDIAN);
        var end = end(tail);
        var isLargeFile =
                end >= LARGE_FILE_LOCATOR_BYTES && tail.getInt(end - LARGE_FILE_LOCATOR_BYTES) == LARGE_FILE_SIGNATURE;
        Refused.when(isLargeFile, DOCUMENT_UNPACKS_TOO_LARGE);
        var entries = Short.toUnsignedInt(tail.getShort(end + ENTRIES_AT));
        var start = Integer.toUnsignedLong(tail.getInt(end + START_AT));
        var bytes = file.size() - tail.capacity() + end - start;
        Refused.when(bytes < 0, DOCUMENT_DAMAGED);
        Refused.when(entries > MOST_ENTRIES || bytes > MOST_BYTES, DOCUMENT_UNPACKS_TOO_LARGE);
    }

    /** As readers look for it: from behind. */
    private static int end(ByteBuffer tail) {
        for (var at = tail.capacity() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new Refused(DOCUMENT_DAMAGED);
    }
}
