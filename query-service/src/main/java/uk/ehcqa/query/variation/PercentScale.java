package uk.ehcqa.query.variation;

import java.util.stream.DoubleStream;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;

/**
 * The part of 0 to 100 that a chart shows, in steps of 20: enough for every figure and limit, and never so little that
 * noise looks large.
 */
record PercentScale(int low, int high) {

    private static final int STEP = 20;

    static PercentScale around(DoubleStream percentages) {
        var range = percentages.summaryStatistics();
        if (range.getCount() == 0) {
            return new PercentScale(0, 100);
        }
        int low = (int) Math.floor(Math.min(range.getMin(), 100 - 2 * STEP) / STEP) * STEP;
        int high = (int) Math.ceil(range.getMax() / STEP) * STEP;
        return new PercentScale(low, Math.max(high, low + 2 * STEP));
    }

    double fraction(double percent) {
        return (percent - low) / (high - low);
    }

    void draw(Svg svg, Plot plot) {
        for (int percent = low; percent <= high; percent += STEP) {
            plot.gridLine(svg, fraction(percent), percent + "%");
        }
    }
}
