package uk.ehcqa.benchmarks.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of one contender, and what the floor was before and after it.
 *
 * @param floorBefore null where there is nothing to compare with
 */
public record Measurement(
        int round,
        String contender,
        @Nullable Double floorBefore,
        double value,
        @Nullable Double floorAfter,
        Map<String, Double> details) {

    private static final double MOST_THAT_A_FLOOR_MAY_MOVE = 0.2;

    /** Whether the machine was the same throughout, as far as the floor can tell. */
    public boolean isSound() {
        return floorBefore == null
                || floorAfter == null
                || Math.abs(floorBefore - floorAfter) <= MOST_THAT_A_FLOOR_MAY_MOVE * Math.max(floorBefore, floorAfter);
    }

    /** The floor while this was measured, as far as it is known. */
    public double floor() {
        return floorBefore == null || floorAfter == null ? Double.NaN : (floorBefore + floorAfter) / 2;
    }

    public double ofFloor() {
        return value / floor();
    }
}
