package uk.ehcqa.query.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Numbers;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * Open cases by week of the clock, with a line at each limit of the law.
 *
 * @param cases how many cases are in each week, the first week first: it ends on day 7, so that the last day in time stands
 *     left of the line of its limit
 * @param lists where the lists of the cases are
 */
public record WeekColumns(List<Integer> cases, Lists lists) implements Chart {

    /** Tells the address of the list of the cases in one week of the clock, or in that and every later one. */
    public interface Lists {

        /**
         * The address of the list.
         *
         * @param week counts from 1, as people count weeks
         */
        @Nullable
        String address(int week, boolean orLater);
    }

    private static final int NO_PLAN = TimeLimit.NO_PLAN_NOTICE.weeks();
    private static final int FINAL_PLAN = TimeLimit.FINAL_PLAN.weeks();

    /** All longer waits share the last column: few, and there is no limit left to pass. */
    private static final int LAST = 52;

    public WeekColumns {
        cases = cases.size() > LAST ? folded(cases) : List.copyOf(cases);
    }

    public WeekColumns(List<Integer> cases) {
        this(cases, (week, orLater) -> null);
    }

    @Override
    public int height(Size size) {
        return size.pick(290, 270);
    }

    @Override
    public String description() {
        if (between(0, LAST) == 0) {
            return "No cases are open.";
        }
        return "Columns for each week. %s cases are open: %s up to %d weeks, %s between %d and %d weeks, and %s past %d weeks."
                .formatted(
                        inWords(0, LAST),
                        inWords(0, NO_PLAN - 1),
                        NO_PLAN,
                        inWords(NO_PLAN, FINAL_PLAN - 1),
                        NO_PLAN,
                        FINAL_PLAN,
                        inWords(FINAL_PLAN, LAST),
                        FINAL_PLAN);
    }

    @Override
    public List<Key> key() {
        return List.of(
                Key.area(ink(0), "Up to " + NO_PLAN + " weeks"),
                Key.area(ink(NO_PLAN), NO_PLAN + " to " + FINAL_PLAN + " weeks"),
                Key.area(ink(FINAL_PLAN), "Past " + FINAL_PLAN + " weeks"));
    }

    @Override
    public Table table() {
        return new Table(
                List.of("Weeks since the request", "Open cases"),
                IntStream.range(0, cases.size())
                        .mapToObj(week -> List.of(
                                Cell.of(weeks(week)), Cell.of(cases.get(week), lists.address(week + 1, week == LAST))))
                        .toList());
    }

    @Override
    public void draw(Svg svg, Size size) {
        Plot plot = new Plot(40, size.width() - 8, 30, height(size) - 48);
        CountScale scale =
                CountScale.upTo(cases.stream().mapToInt(Integer::intValue).max().orElse(0));
        scale.draw(svg, plot);
        for (int week = 0; week < cases.size(); week++) {
            drawColumn(svg, plot, week, plot.y(scale.fraction(cases.get(week))));
        }
        for (int week = 0; week <= columns(); week += size.pick(4, 8)) {
            svg.text(String.valueOf(week), x(plot, week), plot.bottom() + 19, "middle", Ink.GREY);
        }
        TimeLimit.FROM_THE_REQUEST.forEach(limit -> drawLimit(svg, plot, limit.weeks(), size));
        svg.text("Weeks since the request", plot.x(0.5), plot.bottom() + 40, "middle", Ink.GREY);
    }

    private void drawColumn(Svg svg, Plot plot, int week, double top) {
        double width = x(plot, 1) - x(plot, 0);
        if (cases.get(week) > 0) {
            svg.rect(
                    x(plot, week) + 1,
                    top,
                    width - 2,
                    plot.bottom() - top,
                    ink(week).fill());
        }
    }

    private void drawLimit(Svg svg, Plot plot, int week, Size size) {
        double x = x(plot, week);
        svg.dashed(x, plot.top() - 14, x, plot.bottom(), Ink.BLACK);
        // Between the last two lines there is no room, so only the last label stands on the right.
        boolean left = week < FINAL_PLAN;
        svg.label(week + size.pick(" weeks", " wk"), left ? x - 4 : x + 4, plot.top() - 6, left ? "end" : "start");
    }

    private double x(Plot plot, int week) {
        return plot.x((double) week / columns());
    }

    /** At least as many as show every limit. */
    private int columns() {
        return Math.max(FINAL_PLAN + 4, cases.size());
    }

    private int between(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, cases.size() - 1))
                .map(cases::get)
                .sum();
    }

    private String inWords(int first, int last) {
        return Numbers.count(between(first, last));
    }

    private static List<Integer> folded(List<Integer> cases) {
        int rest = cases.stream().skip(LAST).mapToInt(Integer::intValue).sum();
        return Stream.concat(cases.stream().limit(LAST), Stream.of(rest)).toList();
    }

    private static Ink ink(int week) {
        return week < NO_PLAN ? Ink.DARK_BLUE : week < FINAL_PLAN ? Ink.ORANGE : Ink.DARK_PINK;
    }

    private static String weeks(int week) {
        return week == LAST ? LAST + " or more" : week + " to " + (week + 1);
    }
}
