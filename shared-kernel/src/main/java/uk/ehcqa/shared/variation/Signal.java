package uk.ehcqa.shared.variation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.arithmetic.Rational;

/**
 * Why a figure is more than usual variation, and which way it points. Where two rules hold, the first named here
 * counts.
 */
public record Signal(Rule rule, Direction direction) {

    /** The rules by which a figure is told from usual variation. */
    public enum Rule {
        OUTSIDE_A_LIMIT,
        SEVEN_ON_ONE_SIDE,
        SEVEN_RISING_OR_FALLING,
        /** Further from the mean than two thirds of the way to the limit. */
        TWO_OF_THREE_NEAR_A_LIMIT
    }

    /** Up or down: whether that is good is for the measure to say. */
    public enum Direction {
        UP,
        DOWN
    }

    static List<@Nullable Signal> in(List<Rational> figures, Rational mean, Rational reach) {
        @Nullable Signal[] found = new @Nullable Signal[figures.size()];
        for (Rule rule : Rule.values()) {
            for (Direction direction : Direction.values()) {
                var distances = figures.stream()
                        .map(figure -> direction == Direction.UP ? figure.minus(mean) : mean.minus(figure))
                        .toList();
                mark(found, new Windows(distances, reach).unusualBy(rule), new Signal(rule, direction));
            }
        }
        return Arrays.asList(found);
    }

    private static void mark(@Nullable Signal[] found, boolean[] unusual, Signal signal) {
        for (int i = 0; i < found.length; i++) {
            if (unusual[i] && found[i] == null) {
                found[i] = signal;
            }
        }
    }
}
