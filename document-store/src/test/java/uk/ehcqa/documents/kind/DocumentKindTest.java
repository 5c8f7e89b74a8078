package uk.ehcqa.documents.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ehcqa.documents.Samples.CONTENT_TYPES;
import static uk.ehcqa.documents.Samples.WORD_DOCUMENT;
import static uk.ehcqa.documents.Samples.WORD_WITH_MACROS;
import static uk.ehcqa.documents.Samples.WORKBOOK;
import static uk.ehcqa.documents.Samples.contentTypes;
import static uk.ehcqa.documents.Samples.doc;
import static uk.ehcqa.documents.Samples.docx;
import static uk.ehcqa.documents.Samples.docxParts;
import static uk.ehcqa.documents.Samples.docxWith;
import static uk.ehcqa.documents.Samples.ole;
import static uk.ehcqa.documents.Samples.pdf;
import static uk.ehcqa.documents.Samples.program;
import static uk.ehcqa.documents.Samples.zip;
import static uk.ehcqa.documents.Samples.zipBomb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.shared.refusal.Refused;

class DocumentKindTest {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("PDF", pdf(3_000)),
                Arguments.of("WORD", docx()),
                Arguments.of("WORD", docxWith("word/media/image1.png", noise(2_000_000))),
                Arguments.of("OLD_WORD", doc(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void is_known_by_the_content(String kind, byte[] content) {
        assertThat(found(content)).isEqualTo(kind);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a program", program(), "no kind"),
                Arguments.of("plain text", "Two sessions a week".getBytes(UTF_8), "no kind"),
                Arguments.of("a web page", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "no kind"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "no kind"),
                Arguments.of("hardly anything", new byte[] {'%'}, "no kind"),
                Arguments.of("a PDF behind a program", join(program(), pdf(3_000)), "no kind"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf(3_000), 1_500), "DOCUMENT_DAMAGED"),
                Arguments.of("half a Word document", Arrays.copyOf(docx(), 500), "DOCUMENT_DAMAGED"),
                Arguments.of("a ZIP file", zip(Map.of("advice.pdf", pdf(3_000))), "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of("a workbook", typed(WORKBOOK, ""), "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of(
                        "a list without its document",
                        zip(Map.of(CONTENT_TYPES, contentTypes(WORD_DOCUMENT, ""))),
                        "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of("a document made for macros", typed(WORD_WITH_MACROS, ""), "DOCUMENT_WITH_MACROS"),
                Arguments.of("macros under another name", typed(WORD_DOCUMENT, """
                                <Override PartName="/word/fonts.bin" ContentType="application/vnd.ms-office.vbaProject"/>"""), "DOCUMENT_WITH_MACROS"),
                Arguments.of(
                        "macros that are not listed",
                        docxWith("word/vbaProject.bin", program()),
                        "DOCUMENT_WITH_MACROS"),
                Arguments.of("entities of entities", docxWith(CONTENT_TYPES, """
                                <!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
                                <Types>&b;</Types>""".getBytes(UTF_8)), "DOCUMENT_DAMAGED"),
                Arguments.of("another stream", ole("Workbook", new byte[5_000]), "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of(
                        "a stream of that name only", ole("WordDocument", new byte[5_000]), "DOCUMENT_OF_ANOTHER_KIND"),
                Arguments.of("old macros", doc(0, "Macros"), "DOCUMENT_WITH_MACROS"),
                Arguments.of("old macros in other letters", doc(0, "MACROS"), "DOCUMENT_WITH_MACROS"),
                Arguments.of("an old password", doc(0x0100), "DOCUMENT_WITH_PASSWORD"),
                Arguments.of("a password", ole("EncryptedPackage", new byte[5_000]), "DOCUMENT_WITH_PASSWORD"),
                Arguments.of("half an old document", Arrays.copyOf(doc(0), 600), "DOCUMENT_DAMAGED"),
                Arguments.of("an old document that calls itself huge", callingItselfHuge(), "DOCUMENT_DAMAGED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void is_not_what_it_only_looks_like(String what, byte[] content, String refusal) {
        assertThat(found(content)).isEqualTo(refusal);
    }

    @Test
    void is_not_a_bomb_by_how_far_it_shrank() {
        assertThat(zipBomb()).hasSizeLessThan(100_000);
        assertThat(found(zipBomb())).isEqualTo("DOCUMENT_UNPACKS_TOO_LARGE");
    }

    @Test
    void is_not_a_bomb_by_its_parts() {
        assertThat(found(withParts(2_000 - 3))).isEqualTo("WORD");
        assertThat(found(withParts(2_001 - 3))).isEqualTo("DOCUMENT_UNPACKS_TOO_LARGE");
    }

    @Test
    void is_not_a_bomb_by_parts_that_it_keeps_quiet_about() {
        var lying = withParts(3_000);
        var end = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(lying.length - 22 + 8, (short) 3).putShort(lying.length - 22 + 10, (short) 3);

        assertThat(found(lying)).isEqualTo("DOCUMENT_UNPACKS_TOO_LARGE");
    }

    @Test
    void is_not_a_bomb_by_the_names_of_its_parts() {
        var parts = docxParts();
        for (var part = 0; part < 20; part++) {
            parts.put("word/" + part + "n".repeat(60_000), new byte[0]);
        }

        assertThat(found(zip(parts))).isEqualTo("DOCUMENT_UNPACKS_TOO_LARGE");
    }

    @Test
    void is_not_a_bomb_by_all_that_comes_out_of_it() throws IOException {
        var unpacking = new Unpacking();
        unpacking.run(nothing(199), 199L * 1024 * 1024);

        assertThatThrownBy(() -> unpacking.run(nothing(2), 2L * 1024 * 1024)).hasMessage("DOCUMENT_UNPACKS_TOO_LARGE");
    }

    @Test
    void is_nothing_worse_for_names_that_lead_elsewhere() {
        assertThat(found(docxWith("../../../evil.txt", "harmless".getBytes(UTF_8))))
                .isEqualTo("WORD");
    }

    @Test
    void does_not_leave_two_parts_of_one_name_for_readers_to_choose_from() {
        assertThat(found(docxWith("word/Document.xml", "<other/>".getBytes(UTF_8))))
                .isEqualTo("DOCUMENT_DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_a_damaged_document_is_told_without_a_fault(long seed) {
        var random = new Random(seed);
        good().map(arguments -> (byte[]) arguments.get()[1])
                .filter(content -> content.length < 50_000)
                .forEach(content -> {
                    for (var time = 0; time < 300; time++) {
                        assertThat(found(damaged(content, random)))
                                .matches("no kind|PDF|WORD|OLD_WORD|DOCUMENT_[A-Z_]+");
                    }
                });
    }

    /** The kind, or else why not. */
    private static String found(byte[] content) {
        var kind = DocumentKind.of(content);
        try {
            if (kind.isPresent()) {
                kind.get().check(new SeekableInMemoryByteChannel(content));
            }
            return kind.map(DocumentKind::name).orElse("no kind");
        } catch (Refused refused) {
            return refused.details().code();
        } catch (IOException unreadable) {
            return "DOCUMENT_DAMAGED";
        }
    }

    private static byte[] typed(String mainPart, String more) {
        return docxWith(CONTENT_TYPES, contentTypes(mainPart, more));
    }

    private static byte[] withParts(int more) {
        var parts = docxParts();
        for (var part = 0; part < more; part++) {
            parts.put("word/" + part + ".xml", new byte[0]);
        }
        return zip(parts);
    }

    /** As many tables of blocks as its header can name would hold 7 MB, and more with every table of tables. */
    private static byte[] callingItselfHuge() {
        var content = doc(0);
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 1_000);
        return content;
    }

    private static byte[] damaged(byte[] content, Random random) {
        var damaged = content.clone();
        for (var time = 0; time < 4; time++) {
            damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(damaged, 8 + random.nextInt(damaged.length - 8)) : damaged;
    }

    private static byte[] noise(int bytes) {
        var noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static InputStream nothing(int megabytes) {
        return new ByteArrayInputStream(new byte[megabytes * 1024 * 1024]);
    }
}
