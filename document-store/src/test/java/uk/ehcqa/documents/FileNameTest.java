package uk.ehcqa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.documents.kind.DocumentKind;

class FileNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        advice.pdf                     | advice.pdf
        Advice of 3 March.PDF          | Advice of 3 March.pdf
        C:\\Users\\Me\\advice.pdf      | advice.pdf
        ../../etc/passwd               | passwd.pdf
        ..\\..\\advice.pdf             | advice.pdf
        /advice.pdf                    | advice.pdf
        advice.pdf/                    | document.pdf
        ..                             | document.pdf
        .pdf                           | document.pdf
        .hidden.pdf                    | hidden.pdf
        advice.exe                     | advice.exe.pdf
        advice.docx                    | advice.docx.pdf
        advice. .pdf                   | advice.pdf
        what?.pdf                      | what_.pdf
        advice.pdf:stream              | advice.pdf_stream.pdf
        "quoted"; filename=x.pdf       | _quoted_; filename=x.pdf
        Zoë – réponse.pdf              | Zoë – réponse.pdf
        """)
    void is_safe_to_save_under(String sent, String name) {
        assertThat(FileName.of(sent, DocumentKind.PDF)).isEqualTo(name);
    }

    @Test
    void holds_nothing_that_cannot_be_seen_or_makes_it_look_otherwise() {
        assertThat(FileName.of("Zoe\u0308.pdf", DocumentKind.PDF)).isEqualTo("Zo\u00eb.pdf");
        assertThat(FileName.of("fdp.\u202eexe.pdf", DocumentKind.PDF)).isEqualTo("fdp.exe.pdf");
        assertThat(FileName.of("ad\u200bvice\u0000.pdf", DocumentKind.PDF)).isEqualTo("advice.pdf");
        assertThat(FileName.of("folder\n/line\u2028feed\r\nX: y.pdf", DocumentKind.PDF))
                .isEqualTo("linefeedX_ y.pdf");
    }

    @Test
    void is_there_when_none_was_sent() {
        assertThat(FileName.of(null, DocumentKind.WORD)).isEqualTo("document.docx");
        assertThat(FileName.of("  ", DocumentKind.OLD_WORD)).isEqualTo("document.doc");
    }

    @Test
    void has_at_most_a_hundred_letters_before_its_ending() {
        assertThat(FileName.of("é".repeat(101) + ".pdf", DocumentKind.PDF)).isEqualTo("é".repeat(100) + ".pdf");
        assertThat(FileName.of("😀".repeat(101), DocumentKind.PDF)).isEqualTo("😀".repeat(100) + ".pdf");
    }
}
