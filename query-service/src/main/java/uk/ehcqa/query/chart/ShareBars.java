package uk.ehcqa.query.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Numbers;

/**
 * How a whole is shared out, one bar to a period or group, each bar of full width.
 *
 * @param counted what is counted, in the plural: "plans"
 * @param grouping what a bar stands for, as a table heading: "Year of issue"
 */
public record ShareBars(String counted, String grouping, List<Part> parts, List<Bar> bars) implements Chart {

    /** One of the parts each bar is made of, say "Within 20 weeks". */
    public record Part(String name, Ink ink) {}

    /**
     * One bar.
     *
     * @param counts how many fall to each part, in the order of the parts
     * @param lists the addresses of the lists of what is counted: of each part, and last of the whole
     */
    public record Bar(String name, List<Integer> counts, List<@Nullable String> lists) {

        public Bar(String name, List<Integer> counts) {
            this(name, counts, Collections.nCopies(counts.size() + 1, null));
        }

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static final int ROW = 46;
    private static final int THICKNESS = 31;
    private static final int ROOM_FOR_A_NUMBER = 34;
    private static final double LETTER = 7.5;

    @Override
    public int height(Size size) {
        return ROW * bars.size() + 34;
    }

    @Override
    public String description() {
        return "Stacked bars. "
                + bars.stream().map(bar -> bar.name() + ": " + inWords(bar)).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public List<Key> key() {
        return parts.stream().map(part -> Key.area(part.ink(), part.name())).toList();
    }

    @Override
    public Table table() {
        List<String> headings = new ArrayList<>(List.of(grouping));
        parts.forEach(part -> headings.add(part.name()));
        headings.add("All " + counted);
        return new Table(headings, bars.stream().map(this::row).toList());
    }

    @Override
    public void draw(Svg svg, Size size) {
        double right = size.width() - size.pick(16 + LETTER * longest(this::total), 8.0);
        Plot plot = new Plot(16 + LETTER * longest(Bar::name), right, 0, ROW * bars.size());
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, plot, bars.get(i), i * ROW, size);
        }
        for (int percent = 0; percent <= 100; percent += size.pick(25, 50)) {
            String anchor = percent == 0 ? "start" : percent == 100 ? "end" : "middle";
            svg.text(percent + "%", plot.x(percent / 100.0), plot.bottom() + 22, anchor, Ink.GREY);
        }
    }

    private void draw(Svg svg, Plot plot, Bar bar, double top, Size size) {
        double baseline = top + 5 + THICKNESS / 2.0 + 4.5;
        svg.text(bar.name(), plot.left() - 10, baseline, "end", Ink.BLACK);
        if (bar.total() == 0) {
            svg.text("No " + counted, plot.left(), baseline, "start", Ink.GREY);
            return;
        }
        drawParts(svg, plot, bar, top + 5);
        if (size == Size.WIDE) {
            svg.text(total(bar), plot.right() + 8, baseline, "start", Ink.GREY);
        }
    }

    private void drawParts(Svg svg, Plot plot, Bar bar, double top) {
        int before = 0;
        for (int i = 0; i < parts.size(); i++) {
            int count = bar.counts().get(i);
            double left = plot.x((double) before / bar.total());
            double right = plot.x((double) (before + count) / bar.total());
            drawPart(svg, parts.get(i).ink(), left, right, top, Numbers.percent(100.0 * count / bar.total()));
            before += count;
        }
    }

    private static void drawPart(Svg svg, Ink ink, double left, double right, double top, String percent) {
        // A part too thin for its white edges is still shown: nothing counted may vanish.
        if (right > left) {
            svg.rect(left + 0.75, top, Math.max(0.8, right - left - 1.5), THICKNESS, ink.fill());
        }
        if (right - left >= ROOM_FOR_A_NUMBER) {
            svg.text(percent, (left + right) / 2, top + THICKNESS / 2.0 + 4.5, "middle", ink.text());
        }
    }

    private int longest(Function<Bar, String> words) {
        return bars.stream().map(words).mapToInt(String::length).max().orElse(0);
    }

    private String total(Bar bar) {
        return Numbers.count(bar.total()) + " " + counted;
    }

    private List<Cell> row(Bar bar) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(bar.name())));
        for (int i = 0; i < parts.size(); i++) {
            cells.add(Cell.of(bar.counts().get(i), bar.lists().get(i)));
        }
        cells.add(Cell.of(bar.total(), bar.lists().getLast()));
        return cells;
    }

    private String inWords(Bar bar) {
        if (bar.total() == 0) {
            return "no " + counted;
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i ->
                        parts.get(i).name() + " " + Numbers.count(bar.counts().get(i)))
                .collect(Collectors.joining(", "));
    }
}
