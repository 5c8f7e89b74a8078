package uk.ehcqa.shared.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.arithmetic.Rational;

/** The mean is 50 and the limits are 20 and 80 in every row; "near a limit" is thus below 30 and above 70. */
class SignalTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        50 81 50                      | . O .                 | above the upper limit
        50 80 50                      | . . .                 | on the limit is still inside
        50 19 50                      | . o .                 | below the lower limit
        51 52 51 53 51 52 51 49       | S S S S S S S .       | seven above the mean
        51 52 51 53 51 52 49 51       | . . . . . . . .       | six above the mean are not enough
        51 52 51 50 51 52 51 52       | . . . . . . . .       | a figure on the mean ends the run
        49 48 49 47 49 48 49 47       | s s s s s s s s       | eight below the mean
        44 46 48 50 52 54 56 55       | R R R R R R R .       | seven rising
        44 46 48 50 52 54 53 55       | . . . . . . . .       | six rising are not enough
        44 46 48 50 52 52 54 56       | . . . . . . . .       | two the same are no rise
        56 54 52 50 48 46 44 45       | r r r r r r r .       | seven falling
        50 71 50 72 50                | . N . N .             | two of three near the upper limit
        50 71 50 50 72                | . . . . .             | two of four are not enough
        50 70 50 70 50                | . . . . .             | two thirds of the way is not yet near
        50 71 29 50 50                | . . . . .             | near opposite limits
        50 29 28 50 50                | . n n . .             | two of three near the lower limit
        50 71 82 50 50                | . N O . .             | outside a limit is also near it, but says more
        """)
    void is_found_by_each_rule(String figures, String signals, String because) {
        var found = Signal.in(
                Arrays.stream(figures.split(" "))
                        .map(Long::parseLong)
                        .map(Rational::of)
                        .toList(),
                Rational.of(50),
                Rational.of(30));

        assertThat(found.stream().map(SignalTest::letter).collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(signals);
    }

    /** The rule's initial, in capitals where it points up. */
    private static String letter(@Nullable Signal signal) {
        if (signal == null) {
            return ".";
        }
        String letter = switch (signal.rule()) {
            case OUTSIDE_A_LIMIT -> "O";
            case SEVEN_ON_ONE_SIDE -> "S";
            case SEVEN_RISING_OR_FALLING -> "R";
            case TWO_OF_THREE_NEAR_A_LIMIT -> "N";
        };
        return signal.direction() == Signal.Direction.UP ? letter : letter.toLowerCase(Locale.ROOT);
    }
}
