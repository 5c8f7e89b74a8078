package uk.ehcqa.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What clients saw.
 *
 * @param refused how often the answer was no
 * @param latencies in nanoseconds, of what was done
 */
public record Seen(double seconds, long refused, Histogram latencies) {

    static Histogram newHistogram() {
        return new Histogram(3);
    }

    public long done() {
        return latencies.getTotalCount();
    }

    public double perSecond() {
        return done() / seconds;
    }

    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }
}
