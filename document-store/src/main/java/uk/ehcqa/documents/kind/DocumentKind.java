package uk.ehcqa.documents.kind;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The kinds of document that are taken. */
public enum DocumentKind {
    PDF("application/pdf", ".pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    OLD_WORD("application/msword", ".doc");

    private final String mediaType;
    private final String ending;

    DocumentKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What a document that begins so means to be. */
    public static Optional<DocumentKind> of(byte[] beginning) {
        return switch (FileMagic.valueOf(beginning)) {
            case PDF -> Optional.of(PDF);
            case OOXML -> Optional.of(WORD);
            case OLE2 -> Optional.of(OLD_WORD);
            default -> Optional.empty();
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the name of a file, in small letters. */
    public String ending() {
        return ending;
    }

    /**
     * Looks whether a document that begins like one of this kind is one, and a harmless one.
     *
     * @throws uk.ehcqa.shared.refusal.Refused if not
     * @throws IOException if it cannot be read as one
     */
    public void check(SeekableByteChannel content) throws IOException {
        switch (this) {
            case PDF -> PdfFile.check(content);
            case WORD -> WordPackage.check(content);
            case OLD_WORD -> OldWordFile.check(content);
        }
    }
}
