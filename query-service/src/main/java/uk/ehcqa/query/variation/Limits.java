package uk.ehcqa.query.variation;

import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Numbers;
import uk.ehcqa.shared.variation.Xmr;

/** The mean and limits of an XmR chart of percentages, which cannot pass 0 and 100. */
record Limits(Xmr xmr) {

    private static final int LINE_OF_TEXT = 15;

    double mean() {
        return xmr.mean().nearest();
    }

    double lower() {
        return Math.max(0, xmr.lower().nearest());
    }

    double upper() {
        return Math.min(100, xmr.upper().nearest());
    }

    /** Over the months from one place of the plot to another. */
    void draw(Svg svg, Plot plot, PercentScale scale, double left, double right) {
        double top = plot.y(scale.fraction(upper()));
        double middle = plot.y(scale.fraction(mean()));
        double bottom = plot.y(scale.fraction(lower()));
        svg.rect(left, top, right - left, bottom - top, Ink.RANGE);
        svg.dashed(left, top, right, top, Ink.RANGE_EDGE);
        svg.dashed(left, bottom, right, bottom, Ink.RANGE_EDGE);
        svg.line(left, middle, right, middle, Ink.BLACK, 1.4);
    }

    /** Right of the plot. */
    void label(Svg svg, Plot plot, PercentScale scale) {
        double x = plot.right() + 8;
        double top = plot.y(scale.fraction(upper()));
        double middle = plot.y(scale.fraction(mean()));
        double bottom = plot.y(scale.fraction(lower()));
        svg.boldText(Numbers.percent(mean()), x, middle + 4.5, "start");
        if (middle - top >= LINE_OF_TEXT) {
            svg.text(Numbers.percent(upper()), x, top + 4.5, "start", Ink.GREY);
        }
        if (bottom - middle >= LINE_OF_TEXT) {
            svg.text(Numbers.percent(lower()), x, bottom + 4.5, "start", Ink.GREY);
        }
    }
}
