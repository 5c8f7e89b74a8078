package uk.ehcqa.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of all kinds, good and bad. */
public final class Samples {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String WORD_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Samples() {}

    /** A PDF of so many bytes, no two chunks of which are alike. */
    public static byte[] pdf(int bytes) {
        var pdf = new byte[bytes];
        for (var at = 0; at < bytes; at++) {
            pdf[at] = (byte) (at / 1_000 + at);
        }
        var beginning = "%PDF-1.7\n".getBytes(ISO_8859_1);
        var end = "\nstartxref\n9\n%%EOF\n".getBytes(ISO_8859_1);
        System.arraycopy(beginning, 0, pdf, 0, beginning.length);
        System.arraycopy(end, 0, pdf, bytes - end.length, end.length);
        return pdf;
    }

    /** A program for Windows, as far as anything here looks. */
    public static byte[] program() {
        return Arrays.copyOf("MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode.".getBytes(ISO_8859_1), 5_000);
    }

    /** As Word writes it. */
    public static byte[] docx() {
        return zip(docxParts());
    }

    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(CONTENT_TYPES, contentTypes(WORD_DOCUMENT, ""));
        parts.put("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>""".getBytes(UTF_8));
        parts.put("word/document.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                  <w:body><w:p><w:r><w:t>Two sessions of 45 minutes a week.</w:t></w:r></w:p></w:body>
                </w:document>""".getBytes(UTF_8));
        return parts;
    }

    public static byte[] contentTypes(String mainPart, String more) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Override PartName="/word/document.xml" ContentType="%s"/>%s
                </Types>""".formatted(mainPart, more).getBytes(UTF_8);
    }

    /** A Word document with one part more, or another in place of one. */
    public static byte[] docxWith(String part, byte[] content) {
        var parts = docxParts();
        parts.put(part, content);
        return zip(parts);
    }

    /** A Word document that is small, and unpacks to 60 MB of nothing. */
    public static byte[] zipBomb() {
        return docxWith("word/media/image1.bmp", new byte[60 * 1024 * 1024]);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document of before 2007, with the flags at its beginning, and these storages beside it. */
    public static byte[] doc(int flags, String... storages) {
        var beginning = new byte[5_000];
        beginning[0] = (byte) 0xec;
        beginning[1] = (byte) 0xa5;
        beginning[10] = (byte) flags;
        beginning[11] = (byte) (flags >> 8);
        return ole("WordDocument", beginning, storages);
    }

    public static byte[] ole(String stream, byte[] content, String... storages) {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(content), stream);
            for (var storage : storages) {
                file.createDirectory(storage);
            }
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
