package uk.ehcqa.query.variation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        TWO_OF_THREE_NEAR_A_LIMIT
    }

    /** Up or down: whether that is good is for the measure to say. */
    public enum Direction {
        UP,
        DOWN
    }

    static List<@Nullable Signal> in(List<Double> figures, double mean, double reach) {
        @Nullable Signal[] found = new @Nullable Signal[figures.size()];
        for (Rule rule : Rule.values()) {
            for (Direction direction : Direction.values()) {
                int sign = direction == Direction.UP ? 1 : -1;
                List<Double> distances =
                        figures.stream().map(figure -> sign * (figure - mean)).toList();
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
