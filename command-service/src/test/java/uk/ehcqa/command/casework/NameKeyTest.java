package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest(name = "{0} is compared as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Łukasz         | lukasz
        Lukasz         | lukasz
        Sørensen       | sorensen
        O'Brien        | obrien
        O’Brien        | obrien
        OBrien         | obrien
        O Brien        | obrien
        Sample-Test    | sampletest
        Sample  Test   | sampletest
        Ro\u200bwan    | rowan
        Иван           | иван
        山田           | 山田
        """)
    void leaves_out_all_that_people_write_in_different_ways(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        -  | .
        -- | -
        ?  | *
        """)
    void tells_names_without_a_letter_apart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEmpty().isNotEqualTo(NameKey.of(other));
    }
}
