package uk.ehcqa.shared.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.arithmetic.Rational;

/**
 * The statistics of an XmR chart (Wheeler, "Understanding Variation"): what to expect of the next figure if nothing
 * changes. No number in it is rounded.
 *
 * @param reach how far above and below the mean the limits lie
 * @param signals for each figure, why it is more than usual variation, or null
 */
public record Xmr(Rational mean, Rational reach, List<@Nullable Signal> signals) {

    /** With fewer figures the limits say too little. */
    public static final int ENOUGH = 10;

    /** Three standard deviations, estimated from the mean moving range: 3 / 1.128. */
    private static final Rational RANGES_TO_LIMIT = Rational.of(266, 100);

    /** Of figures that nothing is known to have changed in between; none of fewer than {@value #ENOUGH}. */
    public static Optional<Xmr> of(List<Rational> figures) {
        if (figures.size() < ENOUGH) {
            return Optional.empty();
        }
        var mean = mean(figures);
        var reach = RANGES_TO_LIMIT.times(mean(movingRanges(figures)));
        return Optional.of(new Xmr(mean, reach, Signal.in(figures, mean, reach)));
    }

    public Rational upper() {
        return mean.plus(reach);
    }

    public Rational lower() {
        return mean.minus(reach);
    }

    private static List<Rational> movingRanges(List<Rational> figures) {
        var ranges = new ArrayList<Rational>();
        for (int i = 1; i < figures.size(); i++) {
            var change = figures.get(i).minus(figures.get(i - 1));
            ranges.add(change.compareTo(Rational.ZERO) < 0 ? Rational.ZERO.minus(change) : change);
        }
        return ranges;
    }

    private static Rational mean(List<Rational> figures) {
        return figures.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(figures.size());
    }
}
