package uk.ehcqa.shared.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Rowan             | rowan
        ŁUKASZ            | lukasz
        Sørensen          | sorensen
        Đorđe             | dorde
        Ħamrun            | hamrun
        Þór               | thor
        Guðrún            | gudrun
        Æsa               | aesa
        Œuvre             | oeuvre
        Groß              | gross
        Işıl              | isil
        İpek              | ipek
        Démo              | demo
        De\u0301mo        | demo
        Nguyễn            | nguyen
        ﬁnn               | finn
        Ro\u200bwan       | rowan
        Ro\u00adwan       | rowan
        \u202eRowan\u202c | rowan
        \ufeffRowan       | rowan
        O'Sample-Test     | o'sample-test
        Ольга             | ольга
        """)
    void is_what_people_type_who_do_not_know_how_a_name_is_written(String name, String plain) {
        assertThat(PlainName.of(name)).isEqualTo(plain);
    }
}
