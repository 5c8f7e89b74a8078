package uk.ehcqa.query.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Svg;

/** The words under the clock: they stay inside the picture, and one that would cover another is left out. */
final class ClockLabels {

    private static final double LETTER = 8.6;

    private record Span(double from, double to) {

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private final Svg svg;
    private final int width;
    private final Function<ClockDate, String> name;
    private final List<Span> taken = new ArrayList<>();

    ClockLabels(Svg svg, int width, Function<ClockDate, String> name, double takenOnTheLeft) {
        this.svg = svg;
        this.width = width;
        this.name = name;
        taken.add(new Span(0, takenOnTheLeft));
    }

    void draw(ClockDate milestone, double x) {
        String words = name.apply(milestone);
        double half = LETTER * Math.max(words.length(), milestone.date().length()) / 2;
        boolean isAtTheEnd = x + half > width - 4;
        Span span = isAtTheEnd ? new Span(width - 4 - 2 * half, width) : new Span(x - half, x + half);
        if (taken.stream().anyMatch(span::overlaps)) {
            return;
        }
        taken.add(span);
        write(milestone, words, isAtTheEnd ? width - 4 : x, isAtTheEnd ? "end" : "middle");
    }

    void drawMarker(String words, double x) {
        double half = LETTER * words.length() / 2;
        svg.boldText(words, Math.clamp(x, half, width - half), 15, "middle");
    }

    private void write(ClockDate milestone, String words, double x, String anchor) {
        if (milestone.isLimit()) {
            svg.boldText(words, x, 70, anchor);
        } else {
            svg.text(words, x, 70, anchor, Ink.BLACK);
        }
        svg.text(milestone.date(), x, 89, anchor, Ink.GREY);
    }
}
