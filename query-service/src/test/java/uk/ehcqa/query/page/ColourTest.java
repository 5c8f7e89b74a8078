package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    /** Ratios as published contrast checkers give them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#0000ff, #ffffff, 8.59"
    })
    void has_the_contrast_of_wcag(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isEqualTo(ratio, offset(0.005));
    }

    @Test
    void is_readable_from_4_5_to_1() {
        assertThat(Colour.of("#767676").isReadableOn(Colour.WHITE)).isTrue();
        assertThat(Colour.of("#777777").isReadableOn(Colour.WHITE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#fff", "0b5358", "#0b53588", "#0b535g", "#0b5358;}"})
    void is_written_with_six_digits(String notSo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.of(notSo))
                .withMessageContaining("is not written like #0b5358");
    }
}
