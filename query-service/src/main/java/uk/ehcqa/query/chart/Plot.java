package uk.ehcqa.query.chart;

/** The rectangle of a picture that the numbers are drawn in. */
record Plot(double left, double right, double top, double bottom) {

    double x(double fraction) {
        return left + fraction * (right - left);
    }

    double y(double fraction) {
        return bottom - fraction * (bottom - top);
    }

    /** A thin line across with its value on the left. */
    void gridLine(Svg svg, double fraction, String value) {
        svg.line(left, y(fraction), right, y(fraction), Ink.GRID, 1);
        svg.text(value, left - 8, y(fraction) + 4.5, "end", Ink.GREY);
    }
}
