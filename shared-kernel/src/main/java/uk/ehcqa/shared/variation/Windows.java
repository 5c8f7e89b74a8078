package uk.ehcqa.shared.variation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.ehcqa.shared.arithmetic.Rational;

/** The rules of {@link Signal} in one direction: looks at each run of figures by their distances from the mean. */
record Windows(List<Rational> distances, Rational reach) {

    private static final int LONG_RUN = 7;

    private static final Rational NEAR = Rational.of(2, 3);

    boolean[] unusualBy(Signal.Rule rule) {
        return switch (rule) {
            case OUTSIDE_A_LIMIT -> inWindows(1, start -> true, i -> isBeyond(i, reach));
            case SEVEN_ON_ONE_SIDE -> inWindows(LONG_RUN, this::isAllOnOneSide, i -> true);
            case SEVEN_RISING_OR_FALLING -> inWindows(LONG_RUN, this::isMovingOneWay, i -> true);
            case TWO_OF_THREE_NEAR_A_LIMIT -> inWindows(3, this::hasTwoNearTheLimit, this::isNearTheLimit);
        };
    }

    private boolean[] inWindows(int length, IntPredicate holds, IntPredicate isPartOfIt) {
        boolean[] unusual = new boolean[distances.size()];
        IntStream.rangeClosed(0, distances.size() - length)
                .filter(holds)
                .flatMap(start -> IntStream.range(start, start + length))
                .filter(isPartOfIt)
                .forEach(i -> unusual[i] = true);
        return unusual;
    }

    private boolean isAllOnOneSide(int start) {
        return IntStream.range(start, start + LONG_RUN).allMatch(i -> isBeyond(i, Rational.ZERO));
    }

    private boolean isMovingOneWay(int start) {
        return IntStream.range(start + 1, start + LONG_RUN).allMatch(i -> isBeyond(i, distances.get(i - 1)));
    }

    private boolean hasTwoNearTheLimit(int start) {
        return IntStream.range(start, start + 3).filter(this::isNearTheLimit).count() >= 2;
    }

    private boolean isNearTheLimit(int i) {
        return isBeyond(i, reach.times(NEAR));
    }

    private boolean isBeyond(int i, Rational distance) {
        return distances.get(i).compareTo(distance) > 0;
    }
}
