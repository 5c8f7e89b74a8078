package uk.ehcqa.query.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.drawing.Svg.Point;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * How a whole is shared out at the end of each week since a request, as areas one above another that always fill the height, with a
 * line at the limit for the final plan.
 *
 * @param parts from the bottom to the top
 * @param weeks those that something is known of, from week 0 on
 * @param lastWeek at the right edge
 */
public record SharesByWeek(List<Part> parts, List<Week> weeks, int lastWeek) implements Chart {

    /**
     * One week.
     *
     * @param percents what falls to each part, in the order of the parts
     */
    public record Week(int week, List<BigDecimal> percents) {

        /** What falls to the first so many parts. */
        double upTo(int parts) {
            return percents.stream()
                    .limit(parts)
                    .mapToDouble(BigDecimal::doubleValue)
                    .sum();
        }
    }

    private static final int LIMIT = TimeLimit.FINAL_PLAN.weeks();

    /** Percent of the height that its name needs. */
    private static final double ROOM_FOR_A_NAME = 8;

    @Override
    public int height(Size size) {
        return size.pick(330, 300);
    }

    @Override
    public String description() {
        if (weeks.isEmpty()) {
            return "No requests.";
        }
        return "Areas that make up 100% in each week. "
                + Stream.of(LIMIT, weeks.getLast().week())
                        .distinct()
                        .flatMap(number -> weeks.stream().filter(week -> week.week() == number))
                        .map(this::inWords)
                        .collect(joining(" "));
    }

    @Override
    public List<Key> key() {
        return parts.stream().map(part -> Key.area(part.ink(), part.name())).toList();
    }

    @Override
    public Table table() {
        var headings = new ArrayList<>(List.of("Weeks since the request"));
        parts.forEach(part -> headings.add(part.name()));
        return new Table(headings, weeks.stream().map(SharesByWeek::row).toList());
    }

    @Override
    public void draw(Svg svg, Size size) {
        var plot = new Plot(44, size.width() - 10, 30, height(size) - 48);
        for (int percent = 0; percent <= 100; percent += 25) {
            plot.gridLine(svg, percent / 100.0, percent + "%");
        }
        for (int part = 0; part < parts.size(); part++) {
            drawArea(svg, plot, part);
        }
        for (int week = 0; week <= lastWeek; week += size.pick(4, 12)) {
            svg.text(String.valueOf(week), x(plot, week), plot.bottom() + 19, "middle", Ink.GREY);
        }
        svg.dashed(x(plot, LIMIT), plot.top() - 14, x(plot, LIMIT), plot.bottom(), Ink.BLACK);
        svg.label(LIMIT + " weeks", x(plot, LIMIT) + 4, plot.top() - 6, "start");
        svg.text("Weeks since the request", plot.x(0.5), plot.bottom() + 40, "middle", Ink.GREY);
    }

    private void drawArea(Svg svg, Plot plot, int part) {
        if (weeks.stream().allMatch(week -> week.percents().get(part).signum() == 0)) {
            return;
        }
        var corners = new ArrayList<Point>();
        weeks.forEach(week -> corners.add(point(plot, week, part + 1)));
        weeks.reversed().forEach(week -> corners.add(point(plot, week, part)));
        svg.area(corners, parts.get(part).ink().fill());
        drawName(svg, plot, part);
    }

    private void drawName(Svg svg, Plot plot, int part) {
        var last = weeks.getLast();
        if (last.percents().get(part).doubleValue() < ROOM_FOR_A_NAME) {
            return;
        }
        var middle = (last.upTo(part) + last.upTo(part + 1)) / 200;
        svg.text(
                parts.get(part).name(),
                x(plot, last.week()) - 6,
                plot.y(middle) + 4.5,
                "end",
                parts.get(part).ink().text());
    }

    private Point point(Plot plot, Week week, int upTo) {
        return new Point(x(plot, week.week()), plot.y(Math.min(100, week.upTo(upTo)) / 100));
    }

    private double x(Plot plot, int week) {
        return plot.x((double) week / lastWeek);
    }

    private String inWords(Week week) {
        return "At " + week.week() + " weeks: "
                + IntStream.range(0, parts.size())
                        .mapToObj(part ->
                                parts.get(part).name() + " " + week.percents().get(part) + "%")
                        .collect(joining(", "))
                + ".";
    }

    private static List<Cell> row(Week week) {
        return Stream.concat(
                        Stream.of(Cell.of(String.valueOf(week.week()))),
                        week.percents().stream().map(percent -> Cell.of(percent + "%")))
                .toList();
    }
}
