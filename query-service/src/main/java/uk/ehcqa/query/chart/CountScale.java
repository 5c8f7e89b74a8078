package uk.ehcqa.query.chart;

import java.util.stream.IntStream;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Numbers;

/** A scale from 0 for counts, with few round steps and never a fraction of a case. */
record CountScale(int step, int top) {

    private static final int STEPS = 4;

    static CountScale upTo(int largest) {
        int step = IntStream.iterate(1, power -> power * 10)
                .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(candidate -> candidate * STEPS >= largest)
                .findFirst()
                .orElseThrow();
        return new CountScale(step, Math.max(1, Math.ceilDiv(largest, step)) * step);
    }

    double fraction(int count) {
        return (double) count / top;
    }

    void draw(Svg svg, Plot plot) {
        for (int count = 0; count <= top; count += step) {
            plot.gridLine(svg, fraction(count), Numbers.count(count));
        }
    }
}
