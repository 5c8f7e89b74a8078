package uk.ehcqa.query.variation;

import uk.ehcqa.query.chart.Key;
import uk.ehcqa.query.drawing.Svg;

/** What a month's figure says beside the others; shape and colour say the same. */
public enum Reading {
    BETTER("Real improvement"),
    WORSE("Real worsening"),
    USUAL("Usual variation");

    private static final String BETTER_BLUE = "#2073BC";
    private static final String WORSE_ORANGE = "#C4500C";
    private static final String USUAL_GREY = "#566366";

    private final String words;

    Reading(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    Key key() {
        return new Key(drawnOn(Key.mark(14, 14), 7, 7).end(), words);
    }

    Svg drawnOn(Svg svg, double x, double y) {
        return switch (this) {
            case BETTER -> svg.add("<circle cx='%s' cy='%s' r='5.2' fill='%s'/>", x, y, BETTER_BLUE);
            case WORSE -> svg.add("<path d='M%s %sl6.5 6.5-6.5 6.5-6.5-6.5z' fill='%s'/>", x, y - 6.5, WORSE_ORANGE);
            case USUAL ->
                svg.add(
                        "<circle cx='%s' cy='%s' r='3.6' fill='#ffffff' stroke='%s' stroke-width='2'/>",
                        x, y, USUAL_GREY);
        };
    }
}
