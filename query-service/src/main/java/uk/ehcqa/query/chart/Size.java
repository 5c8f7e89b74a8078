package uk.ehcqa.query.chart;

/** The two widths each chart is drawn in; the style sheet shows the one that fits the screen. */
public enum Size {
    WIDE(580),
    NARROW(340);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** The value for this size, where the two differ. */
    public <T> T pick(T wide, T narrow) {
        return this == WIDE ? wide : narrow;
    }
}
