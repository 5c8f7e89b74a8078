package uk.ehcqa.query.variation;

import uk.ehcqa.query.chart.Size;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Numbers;

/** The mean and limits of an XmR chart of percentages, which cannot pass 0 and 100. */
record Limits(Xmr xmr) {

    private static final int LINE_OF_TEXT = 15;

    double lower() {
        return Math.max(0, xmr.lower());
    }

    double upper() {
        return Math.min(100, xmr.upper());
    }

    void draw(Svg svg, Plot plot, PercentScale scale, Size size) {
        double top = plot.y(scale.fraction(upper()));
        double middle = plot.y(scale.fraction(xmr.mean()));
        double bottom = plot.y(scale.fraction(lower()));
        svg.rect(plot.left(), top, plot.right() - plot.left(), bottom - top, Ink.RANGE);
        svg.dashed(plot.left(), top, plot.right(), top, Ink.RANGE_EDGE);
        svg.dashed(plot.left(), bottom, plot.right(), bottom, Ink.RANGE_EDGE);
        svg.line(plot.left(), middle, plot.right(), middle, Ink.BLACK, 1.4);
        if (size == Size.WIDE) {
            label(svg, plot.right() + 8, top, middle, bottom);
        }
    }

    private void label(Svg svg, double x, double top, double middle, double bottom) {
        svg.boldText(Numbers.percent(xmr.mean()), x, middle + 4.5, "start");
        if (middle - top >= LINE_OF_TEXT) {
            svg.text(Numbers.percent(upper()), x, top + 4.5, "start", Ink.GREY);
        }
        if (bottom - middle >= LINE_OF_TEXT) {
            svg.text(Numbers.percent(lower()), x, bottom + 4.5, "start", Ink.GREY);
        }
    }
}
