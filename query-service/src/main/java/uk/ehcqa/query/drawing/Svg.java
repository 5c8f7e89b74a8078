package uk.ehcqa.query.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the text of one picture. Every word in it is escaped here; fonts and fills are attributes, never styles, so
 * that the content security policy allows them and a PDF draws them too.
 */
public final class Svg {

    /** A place in the picture. */
    public record Point(double x, double y) {}

    private static final String FONTS = "Segoe UI, Noto Sans, system-ui, Roboto, Helvetica Neue, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    private Svg(String cssClass, int width, int height) {
        add("<svg xmlns='http://www.w3.org/2000/svg' class='%s' viewBox='0 0 %s %s'", cssClass, width, height);
    }

    /** A picture that says something: it has a title and a description. */
    public static Svg picture(String id, String cssClass, int width, int height, int fontSize) {
        return new Svg(cssClass, width, height)
                .add(" role='img' aria-labelledby='%s-t %s-d'", id, id)
                .add(" font-family='%s' font-size='%s'>", FONTS, fontSize);
    }

    /** A picture beside words that say the same: screen readers pass over it. */
    public static Svg decoration(String cssClass, int width, int height) {
        return new Svg(cssClass, width, height).add(" width='%s' height='%s' aria-hidden='true'>", width, height);
    }

    public Svg named(String id, String title, String description) {
        return add("<title id='%s-t'>%s</title><desc id='%s-d'>%s</desc>", id, title, id, description);
    }

    public Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return add(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='%s'/>", x1, y1, x2, y2, stroke, width);
    }

    public Svg dashed(double x1, double y1, double x2, double y2, String stroke) {
        return add(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='1.2' stroke-dasharray='5 4'/>",
                x1, y1, x2, y2, stroke);
    }

    public Svg rect(double x, double y, double width, double height, String fill) {
        return add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>", x, y, width, height, fill);
    }

    /** A shape with these corners, and a white line around it that parts it from others. */
    public Svg area(List<Point> corners, String fill) {
        var path = corners.stream()
                .map(corner -> written(corner.x()) + " " + written(corner.y()))
                .collect(Collectors.joining(" L"));
        return add("<path d='M%s Z' fill='%s' stroke='%s' stroke-width='1'/>", path, fill, Ink.WHITE);
    }

    public Svg text(String words, double x, double y, String anchor, String fill) {
        return add("<text x='%s' y='%s' text-anchor='%s' fill='%s'>%s</text>", x, y, anchor, fill, words);
    }

    public Svg boldText(String words, double x, double y, String anchor) {
        return add(
                "<text x='%s' y='%s' text-anchor='%s' fill='%s' font-weight='600'>%s</text>",
                x, y, anchor, Ink.BLACK, words);
    }

    /** Text over lines: a white edge under it keeps it readable. */
    public Svg label(String words, double x, double y, String anchor) {
        return add(
                        "<text x='%s' y='%s' text-anchor='%s' fill='%s' stroke='%s' stroke-width='4'>%s</text>",
                        x, y, anchor, Ink.WHITE, Ink.WHITE, words)
                .text(words, x, y, anchor, Ink.BLACK);
    }

    /** Adds to the picture, with each %s of the template replaced by a value. */
    public Svg add(String template, Object... values) {
        out.append(
                String.format(template, Arrays.stream(values).map(Svg::written).toArray()));
        return this;
    }

    public String end() {
        return out.append("</svg>").toString();
    }

    /** A number as a drawing needs it: one decimal at most, and a point whatever the machine's language. */
    private static String written(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
    }
}
