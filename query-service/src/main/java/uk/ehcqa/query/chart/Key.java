package uk.ehcqa.query.chart;

import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Svg;

/** One entry of a chart's key: what a mark means. */
public record Key(String picture, String words) {

    static Key area(Ink ink, String words) {
        return new Key(mark(14, 14).rect(0, 0, 14, 14, ink.fill()).end(), words);
    }

    public static Key line(String colour, String words) {
        return new Key(mark(26, 12).line(0, 6, 26, 6, colour, 2.5).end(), words);
    }

    public static Key dashes(String colour, String words) {
        return new Key(mark(26, 12).dashed(0, 6, 26, 6, colour).end(), words);
    }

    /** A small picture to draw a mark in. */
    public static Svg mark(int width, int height) {
        return Svg.decoration("app-key__mark", width, height);
    }
}
