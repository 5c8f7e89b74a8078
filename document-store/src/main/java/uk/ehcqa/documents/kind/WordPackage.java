package uk.ehcqa.documents.kind;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_DAMAGED;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_OF_ANOTHER_KIND;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_WITH_MACROS;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import uk.ehcqa.shared.refusal.Refused;

/**
 * A Word document of today: a ZIP file with parts and a list of what each is (ECMA-376, part 2). Every part is unpacked once and
 * counted; none is ever written under the name it brings.
 */
final class WordPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Set<Integer> KNOWN_METHODS = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);
    private static final Set<String> MACROS = Set.of("vbaproject.bin", "vbadata.xml");

    private WordPackage() {}

    static void check(SeekableByteChannel content) throws IOException {
        ZipDirectory.requireSmall(content);
        try (var zip = open(content)) {
            var entries = zip.stream().collect(Collectors.toUnmodifiableList());
            requireSound(entries);
            unpack(zip, entries);
            requireDocument(types(zip), names(entries));
        } catch (IllegalArgumentException malformed) {
            throw new IOException("This is no sound ZIP file", malformed);
        }
    }

    /** By its directory alone, as whoever opens the document reads it: what else stands before each part is not taken into memory. */
    private static ZipFile open(SeekableByteChannel content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(content)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** Two parts of one name are read by some as the one, by others as the other. */
    private static void requireSound(List<? extends ZipArchiveEntry> entries) {
        Refused.when(entries.size() > ZipDirectory.MOST_ENTRIES, DOCUMENT_UNPACKS_TOO_LARGE);
        var readable = entries.stream()
                .allMatch(entry -> KNOWN_METHODS.contains(entry.getMethod())
                        && !entry.getGeneralPurposeBit().usesEncryption());
        Refused.when(!readable || names(entries).size() < entries.size(), DOCUMENT_DAMAGED);
    }

    private static Set<String> names(List<? extends ZipArchiveEntry> entries) {
        return entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void unpack(ZipFile zip, List<? extends ZipArchiveEntry> entries) throws IOException {
        var unpacking = new Unpacking();
        for (var entry : entries) {
            try (var part = zip.getInputStream(entry)) {
                unpacking.run(part, entry.getCompressedSize());
            }
        }
    }

    private static ContentTypes types(ZipFile zip) throws IOException {
        var listed = Optional.ofNullable(zip.getEntry(CONTENT_TYPES))
                .orElseThrow(() -> new Refused(DOCUMENT_OF_ANOTHER_KIND));
        try (var part = zip.getInputStream(listed)) {
            return ContentTypes.read(part);
        }
    }

    private static void requireDocument(ContentTypes types, Set<String> names) {
        var holdsMacros = names.stream().map(WordPackage::lastPart).anyMatch(MACROS::contains);
        Refused.when(types.tellOfMacros() || holdsMacros, DOCUMENT_WITH_MACROS);
        Refused.when(types.wordDocuments().noneMatch(names::contains), DOCUMENT_OF_ANOTHER_KIND);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
