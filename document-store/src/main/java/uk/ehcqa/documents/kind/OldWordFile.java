package uk.ehcqa.documents.kind;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_DAMAGED;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_OF_ANOTHER_KIND;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_WITH_MACROS;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_WITH_PASSWORD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.storage.BATBlock;
import org.apache.poi.poifs.storage.HeaderBlock;
import uk.ehcqa.shared.refusal.Refused;

/**
 * A Word document of before 2007: a file system in a file ([MS-CFB]) with the document in one of its streams ([MS-DOC]). The whole
 * of it has to be in memory to be looked at, so one is looked at after the other.
 */
final class OldWordFile {

    private static final String DOCUMENT = "WordDocument";
    private static final String WITH_PASSWORD = "EncryptedPackage";
    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    /** A table in the file is rounded up to whole blocks, of which one stands for at most so much. */
    private static final long ROUNDED_UP = 8L * 1024 * 1024;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private OldWordFile() {}

    static void check(SeekableByteChannel content) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            requireNoLargerThanItIs(content);
            look(content);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw new IOException("This is no sound file of its kind", malformed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** What its header says would be set apart in memory for it. */
    private static void requireNoLargerThanItIs(SeekableByteChannel content) throws IOException {
        content.position(0);
        var header = new HeaderBlock(Channels.newInputStream(content));
        var most = content.size() + ROUNDED_UP;
        Refused.when(BATBlock.calculateMaximumSize(header) > most, DOCUMENT_DAMAGED);
        content.position(0);
    }

    private static void look(SeekableByteChannel content) throws IOException {
        try (var file = new POIFSFileSystem(Channels.newInputStream(content))) {
            var root = file.getRoot();
            Refused.when(root.hasEntryCaseInsensitive(WITH_PASSWORD), DOCUMENT_WITH_PASSWORD);
            Refused.when(!root.hasEntry(DOCUMENT), DOCUMENT_OF_ANOTHER_KIND);
            Refused.when(MACROS.stream().anyMatch(root::hasEntryCaseInsensitive), DOCUMENT_WITH_MACROS);
            lookAtBeginning(root);
        }
    }

    /** As each document begins ([MS-DOC], 2.5.2). */
    private static void lookAtBeginning(DirectoryNode root) throws IOException {
        try (var stream = root.createDocumentInputStream(DOCUMENT)) {
            var beginning = ByteBuffer.wrap(stream.readNBytes(12)).order(LITTLE_ENDIAN);
            Refused.when(beginning.capacity() < 12, DOCUMENT_DAMAGED);
            Refused.when(beginning.getShort(0) != (short) 0xa5ec, DOCUMENT_OF_ANOTHER_KIND);
            Refused.when((beginning.getShort(10) & 0x0100) != 0, DOCUMENT_WITH_PASSWORD);
        }
    }
}
