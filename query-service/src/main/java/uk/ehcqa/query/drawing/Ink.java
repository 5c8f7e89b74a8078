package uk.ehcqa.query.drawing;

/** The fills of the charts: the Government Analysis Function's palette, each with the text colour that reads on it. */
public enum Ink {
    DARK_BLUE("#12436D", "#ffffff"),
    DARK_PINK("#801650", "#ffffff"),
    ORANGE("#F46A25", "#0b0c0c"),
    BLUE("#2073BC", "#ffffff"),
    LIGHT_BLUE("#6BACE6", "#0b0c0c"),
    TURQUOISE("#28A197", "#0b0c0c"),
    LIGHT_PURPLE("#A285D1", "#0b0c0c"),
    DARK_GREY("#3D3D3D", "#ffffff"),
    PALE_GREY("#d3dbdc", "#0b0c0c");

    public static final String BLACK = "#0b0c0c";
    public static final String GREY = "#484949";
    public static final String WHITE = "#ffffff";
    static final String GRID = "#d3dbdc";
    public static final String RANGE = "#eef3f4";
    public static final String RANGE_EDGE = "#6f8084";

    private final String fill;
    private final String text;

    Ink(String fill, String text) {
        this.fill = fill;
        this.text = text;
    }

    public String fill() {
        return fill;
    }

    public String text() {
        return text;
    }
}
