package uk.ehcqa.command.sen2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.ehcqa.command.sen2.xml.XmlReturnTest.WHOLE;
import static uk.ehcqa.command.sen2.xml.XmlReturnTest.message;
import static uk.ehcqa.command.sen2.xml.XmlReturnTest.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.sen2.files.Text;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

class HostileXmlTest {

    @Test
    void a_billion_laughs_are_not_expanded() {
        var laughs = new StringBuilder("<!DOCTYPE Message [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 10; level++) {
            laughs.append("<!ENTITY a%d \"%s\">"
                    .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }

        assertThat(refusal("<?xml version='1.0'?>\n" + laughs + "]><Message>&a9;</Message>"))
                .isEqualTo(new RefusalDetails("XML_WITH_DOCTYPE", "file", Map.of("line", "2")));
    }

    @Test
    void nothing_is_fetched(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");

        assertThat(refusal("<!DOCTYPE Message [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><Message>&x;</Message>"))
                .isEqualTo(new RefusalDetails("XML_WITH_DOCTYPE", "file", Map.of("line", "1")));
        assertThat(refusal("<!DOCTYPE Message SYSTEM '" + secret.toUri() + "'><Message/>")
                        .code())
                .isEqualTo("XML_WITH_DOCTYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Message><Persons></Message>          | 1 | 27
            <Message>&unknown;</Message>          | 1 | 18
            <Message><Persons>                    | 1 | 18
            <Message a='1' a='2'/>                | 1 | 22
            not XML at all                        | 1 | 1
            """)
    void what_is_not_well_formed_is_placed(String xml, String line, String column) {
        assertThat(refusal(xml))
                .isEqualTo(new RefusalDetails("XML_MALFORMED", "file", Map.of("line", line, "column", column)));
    }

    @Test
    void what_breaks_off_is_refused_though_people_were_read_before() {
        var broken = WHOLE.substring(0, WHOLE.indexOf("<Surname>Sample"));

        assertThat(refusal(broken))
                .isEqualTo(new RefusalDetails("XML_MALFORMED", "file", Map.of("line", "30", "column", "6")));
    }

    @Test
    void bytes_that_are_not_of_the_declared_encoding_are_placed() {
        var latin = new Text("return.xml", WHOLE.replace("Forename>Ada", "Forename>Zoë"), StandardCharsets.ISO_8859_1);

        assertThat(refusal(latin)).isEqualTo(new RefusalDetails("XML_NOT_AS_ENCODED", "file", Map.of("line", "12")));
    }

    @Test
    void utf_16_that_says_it_is_utf_8_is_refused() {
        assertThat(refusal(new Text("return.xml", WHOLE, StandardCharsets.UTF_16LE))
                        .code())
                .isEqualTo("XML_MALFORMED");
    }

    @Test
    void no_part_can_fill_the_memory() {
        var huge = "x".repeat(10_000_000);

        assertThat(refusal(message("<Person a='" + huge + "'/>")).code()).isEqualTo("XML_BEYOND_LIMITS");
        assertThat(refusal(message("<Person><Surname>" + huge + "</Surname></Person>"))
                        .code())
                .isEqualTo("XML_BEYOND_LIMITS");
        assertThat(refusal(message("<Person><Note>" + huge + "</Note></Person>"))
                        .code())
                .isEqualTo("XML_BEYOND_LIMITS");
        assertThat(refusal(message("<a>".repeat(100_000))).code()).isEqualTo("XML_BEYOND_LIMITS");
        assertThat(refusal(message("<Person>" + "<Requests/>".repeat(100_000) + "</Person>"))
                        .code())
                .isEqualTo("TOO_MUCH_ON_ONE_PERSON");
    }

    @Test
    void another_collection_is_no_sen2_return() {
        assertThat(refusal(WHOLE.replace(">SEN2<", ">CIN<")).code()).isEqualTo("NOT_A_SEN2_RETURN");
        assertThat(refusal("<html><body/></html>").code()).isEqualTo("NOT_A_SEN2_RETURN");
    }

    @Test
    void a_return_without_people_is_refused() {
        assertThat(refusal(message("")).code()).isEqualTo("NOBODY_IN_RETURN");
    }

    private static RefusalDetails refusal(String xml) {
        return refusal(Text.file("return.xml", xml));
    }

    private static RefusalDetails refusal(Text file) {
        return catchThrowableOfType(Refused.class, () -> people(file)).details();
    }
}
