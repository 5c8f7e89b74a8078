package uk.ehcqa.query.drawing;

/** The rectangle of a picture that the numbers are drawn in. */
public record Plot(double left, double right, double top, double bottom) {

    public double x(double fraction) {
        return left + fraction * (right - left);
    }

    public double y(double fraction) {
        return bottom - fraction * (bottom - top);
    }

    /** A thin line across with its value on the left. */
    public void gridLine(Svg svg, double fraction, String value) {
        svg.line(left, y(fraction), right, y(fraction), Ink.GRID, 1);
        svg.text(value, left - 8, y(fraction) + 4.5, "end", Ink.GREY);
    }
}
