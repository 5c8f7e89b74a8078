package uk.ehcqa.documents.kind;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_DAMAGED;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import uk.ehcqa.shared.refusal.Refused;

/** A PDF document. It ends with a mark (ISO 32000-1, 7.5.5), which is looked for where its readers do. */
final class PdfFile {

    private static final String END = "%%EOF";
    private static final int WHERE_IT_ENDS = 1024;

    private PdfFile() {}

    static void check(SeekableByteChannel content) throws IOException {
        var tail = new String(Tail.of(content, WHERE_IT_ENDS), ISO_8859_1);
        Refused.when(!tail.contains(END), DOCUMENT_DAMAGED);
    }
}
