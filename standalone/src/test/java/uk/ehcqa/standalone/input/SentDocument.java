package uk.ehcqa.standalone.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a form sends it. */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record SentDocument(String name, byte[] content) {

    static final String FORM = "multipart/form-data; boundary=limit";

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    static SentDocument called(String what) {
        return switch (what) {
            case "nothing" -> new SentDocument("", new byte[0]);
            case "an empty one" -> new SentDocument("advice.pdf", new byte[0]);
            case "a renamed program" -> new SentDocument("advice.pdf", Arrays.copyOf(new byte[] {'M', 'Z'}, 5_000));
            case "a ZIP bomb" -> new SentDocument("advice.docx", bomb());
            case "one of 25 MB" -> new SentDocument("advice.pdf", pdf(25 * 1024 * 1024));
            case "one of 70 MB" -> new SentDocument("advice.pdf", pdf(70 * 1024 * 1024));
            case "one with folders in its name" -> new SentDocument("../../C:/mine/advice.pdf", pdf(200_000));
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** With what else a browser sends of that form. */
    BodyPublisher form(String token, Map<String, String> answers) {
        var parts = new StringBuilder();
        Stream.concat(Stream.of(Map.entry("_csrf", token)), answers.entrySet().stream())
                .forEach(answer -> parts.append("--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(answer.getKey(), answer.getValue())));
        return BodyPublishers.concat(BodyPublishers.ofString(parts.toString()), form());
    }

    BodyPublisher form() {
        var head =
                "--limit\r\nContent-Disposition: form-data; name=\"document\"; filename=\"%s\"\r\n\r\n".formatted(name);
        return BodyPublishers.ofByteArrays(List.of(head.getBytes(UTF_8), content, "\r\n--limit--\r\n".getBytes(UTF_8)));
    }

    private static byte[] pdf(int bytes) {
        var pdf = new byte[bytes];
        Arrays.fill(pdf, (byte) 'x');
        write("%PDF-1.7\n", pdf, 0);
        write("\n%%EOF\n", pdf, bytes - 7);
        return pdf;
    }

    private static void write(String text, byte[] into, int at) {
        System.arraycopy(text.getBytes(ISO_8859_1), 0, into, at, text.length());
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(CONTENT_TYPES.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[60 * 1024 * 1024]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
