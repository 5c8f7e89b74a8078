package uk.ehcqa.benchmarks.result;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.ehcqa.benchmarks.load.Seen;

/**
 * One measurement.
 *
 * @param value the figure that is compared
 * @param details what else was seen, by name
 */
public record Sample(double value, Map<String, Double> details) {

    /** How much was done in a second. */
    public static Sample rate(Seen seen) {
        return new Sample(
                seen.perSecond(),
                Map.of("p50 ms", seen.millis(50), "p99 ms", seen.millis(99), "refused", (double) seen.refused()));
    }

    /** How long it took, in milliseconds, half the time. */
    public static Sample latency(Seen seen) {
        return new Sample(
                seen.millis(50),
                Map.of("p99 ms", seen.millis(99), "max ms", seen.millis(100), "refused", (double) seen.refused()));
    }

    public Sample with(String name, double detail) {
        var more = new LinkedHashMap<>(details);
        more.put(name, detail);
        return new Sample(value, more);
    }
}
