package uk.ehcqa.command.sen2.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a file is, known by how it begins: names and media types are not to be relied on. */
public enum FileKind {
    EMPTY,
    XML,
    TEXT,
    UTF_16_TEXT,
    ZIP,
    OLD_WORKBOOK,
    UNKNOWN;

    private static final int PROBE = 4_096;
    private static final String ZIP_BEGINS = "PK\u0003\u0004";
    private static final String EMPTY_ZIP_BEGINS = "PK\u0005\u0006";
    private static final String OLD_WORKBOOK_BEGINS = "\u00d0\u00cf\u0011\u00e0";
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final String UTF_16_BIG_ENDIAN_MARK = "\u00fe\u00ff";
    private static final String UTF_16_LITTLE_ENDIAN_MARK = "\u00ff\u00fe";

    public static FileKind of(ReturnFile file) {
        try (var content = file.open()) {
            return of(new String(content.readNBytes(PROBE), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One character a byte. */
    private static FileKind of(String beginning) {
        if (beginning.startsWith(ZIP_BEGINS) || beginning.startsWith(EMPTY_ZIP_BEGINS)) {
            return ZIP;
        }
        if (beginning.startsWith(OLD_WORKBOOK_BEGINS)) {
            return OLD_WORKBOOK;
        }
        var marked = beginning.startsWith(UTF_16_BIG_ENDIAN_MARK) || beginning.startsWith(UTF_16_LITTLE_ENDIAN_MARK);
        var text = plain(beginning);
        if (text.isBlank()) {
            return EMPTY;
        }
        if (text.stripLeading().startsWith("<")) {
            return XML;
        }
        return marked || looksLikeUtf16(beginning) ? UTF_16_TEXT : beginning.indexOf('\0') < 0 ? TEXT : UNKNOWN;
    }

    /** Without byte order mark, and without the zeros that stand between the letters in UTF-16. */
    private static String plain(String beginning) {
        var bare = beginning;
        for (var mark : new String[] {UTF_8_MARK, UTF_16_BIG_ENDIAN_MARK, UTF_16_LITTLE_ENDIAN_MARK}) {
            bare = bare.startsWith(mark) ? bare.substring(mark.length()) : bare;
        }
        return bare.replace("\0", "");
    }

    private static boolean looksLikeUtf16(String beginning) {
        var zeros = beginning.chars().filter(character -> character == 0).count();
        return zeros > beginning.length() / 3 && zeros <= (beginning.length() + 1) / 2;
    }
}
