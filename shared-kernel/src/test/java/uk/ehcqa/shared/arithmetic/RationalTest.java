package uk.ehcqa.shared.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

    @ParameterizedTest(name = "{0}/{1} is written {2}")
    @CsvSource({"860, 9, 860/9", "-4, 6, -2/3", "4, -6, -2/3", "-4, -6, 2/3", "300, 3, 100", "0, 7, 0"})
    void is_in_lowest_terms(long numerator, long denominator, String written) {
        assertThat(Rational.of(numerator, denominator)).hasToString(written);
    }

    @Test
    void is_added_multiplied_and_divided_exactly() {
        var third = Rational.of(1, 3);
        var half = Rational.of(1, 2);

        assertThat(third.plus(half)).isEqualTo(Rational.of(5, 6));
        assertThat(third.minus(half)).isEqualTo(Rational.of(-1, 6));
        assertThat(third.times(half)).isEqualTo(Rational.of(1, 6));
        assertThat(third.times(3)).isEqualTo(Rational.ONE);
        assertThat(third.dividedBy(half)).isEqualTo(Rational.of(2, 3));
        assertThat(third.dividedBy(2)).isEqualTo(Rational.of(1, 6));
    }

    @Test
    void is_never_of_nothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @ParameterizedTest(name = "{0}/{1} is cut off at {2} and rounded to {3}")
    @CsvSource({
        "860, 9, 95.5, 95.6",
        "200, 3, 66.6, 66.7",
        "100, 1, 100.0, 100.0",
        "899999, 10000, 89.9, 90.0",
        "1, 20, 0.0, 0.1"
    })
    void is_cut_off_or_rounded_only_to_be_shown(long numerator, long denominator, String cutOff, String rounded) {
        assertThat(Rational.of(numerator, denominator).truncated(1)).isEqualTo(cutOff);
        assertThat(Rational.of(numerator, denominator).rounded(1)).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0}/{1} lies from {2} to {3}")
    @CsvSource({"7, 2, 3, 4", "-7, 2, -4, -3", "6, 2, 3, 3", "0, 5, 0, 0"})
    void lies_between_whole_numbers(long numerator, long denominator, String floor, String ceiling) {
        assertThat(Rational.of(numerator, denominator).floor()).isEqualTo(floor);
        assertThat(Rational.of(numerator, denominator).ceiling()).isEqualTo(ceiling);
    }

    @Test
    void is_compared_exactly() {
        assertThat(Rational.of(899_999_999_999L, 10_000_000_000L)).isLessThan(Rational.of(90));
        assertThat(Rational.of(-1, 3)).isLessThan(Rational.of(-1, 4));
        assertThat(Rational.of(2, 3).nearest()).isEqualTo(0.6666666666666666);
    }
}
