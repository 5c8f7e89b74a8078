package uk.ehcqa.query.variation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of an XmR chart (Wheeler, "Understanding Variation"): what to expect of the next figure if nothing
 * changes.
 *
 * @param reach how far above and below the mean the limits lie
 * @param signals for each figure, why it is more than usual variation, or null
 */
public record Xmr(double mean, double reach, List<@Nullable Signal> signals) {

    /** With fewer figures the limits say too little. */
    public static final int ENOUGH = 10;

    /** Three standard deviations, estimated from the mean moving range: 3 / 1.128. */
    private static final double RANGES_TO_LIMIT = 2.66;

    public static Optional<Xmr> of(List<Double> figures) {
        if (figures.size() < ENOUGH) {
            return Optional.empty();
        }
        double mean =
                figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double reach = RANGES_TO_LIMIT * meanMovingRange(figures);
        return Optional.of(new Xmr(mean, reach, Signal.in(figures, mean, reach)));
    }

    public double upper() {
        return mean + reach;
    }

    public double lower() {
        return mean - reach;
    }

    private static double meanMovingRange(List<Double> figures) {
        return IntStream.range(1, figures.size())
                .mapToDouble(i -> Math.abs(figures.get(i) - figures.get(i - 1)))
                .average()
                .orElseThrow();
    }
}
