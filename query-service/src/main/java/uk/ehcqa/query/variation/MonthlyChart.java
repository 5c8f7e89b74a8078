package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import uk.ehcqa.query.chart.Chart;
import uk.ehcqa.query.chart.Key;
import uk.ehcqa.query.chart.Size;
import uk.ehcqa.query.chart.Table;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Plot;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.query.words.Dates;

/**
 * A percentage by month: an XmR chart from ten months on, a plain run chart before. Fed with every month of the period,
 * oldest first; a month with nothing to count is a gap in the line.
 */
public final class MonthlyChart implements Chart {

    private final MonthlySeries series;
    private final MonthlyWords words;

    public MonthlyChart(Measure measure, List<MonthlyShare> months) {
        this(measure, months, List.of());
    }

    /**
     * With what was changed on purpose: mean and limits are worked out anew from each such month, and from no other.
     */
    public MonthlyChart(Measure measure, List<MonthlyShare> months, List<Change> changes) {
        this.series = new MonthlySeries(months, measure.higherIsBetter(), changes);
        this.words = new MonthlyWords(measure, series);
    }

    /** For the tile of this measure. */
    public Trend trend() {
        return words.trend();
    }

    @Override
    public String description() {
        return words.description();
    }

    @Override
    public List<Key> key() {
        return words.key();
    }

    @Override
    public Table table() {
        return words.table();
    }

    @Override
    public int height(Size size) {
        return size.pick(310, 300);
    }

    @Override
    public void draw(Svg svg, Size size) {
        Plot plot = new Plot(44, size.pick(514, 316), 18, height(size) - 34);
        PercentScale scale = PercentScale.around(everythingShown());
        scale.draw(svg, plot);
        labelMonths(svg, plot, size);
        drawLimits(svg, plot, scale, size);
        drawChanges(svg, plot);
        joinNeighbours(svg, plot, scale);
        for (MonthlySeries.Point point : series.points()) {
            point.reading().drawnOn(svg, x(plot, point.month()), plot.y(scale.fraction(point.percent())));
        }
    }

    private DoubleStream everythingShown() {
        DoubleStream limits = series.stretches().stream()
                .flatMap(Stretch::limits)
                .flatMapToDouble(shown -> DoubleStream.of(shown.lower(), shown.upper()));
        return DoubleStream.concat(limits, series.points().stream().mapToDouble(MonthlySeries.Point::percent));
    }

    private void drawLimits(Svg svg, Plot plot, PercentScale scale, Size size) {
        var stretches = series.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            double left = leftOf(stretches.get(i), plot);
            double right = i + 1 < stretches.size() ? leftOf(stretches.get(i + 1), plot) : plot.right();
            stretches.get(i).limits().forEach(limits -> limits.draw(svg, plot, scale, left, right));
        }
        if (size == Size.WIDE) {
            series.latest().limits().forEach(limits -> limits.label(svg, plot, scale));
        }
    }

    private void drawChanges(Svg svg, Plot plot) {
        for (var stretch : series.stretches()) {
            var change = stretch.change();
            if (change != null) {
                double x = leftOf(stretch, plot);
                boolean right = x < (plot.left() + plot.right()) / 2;
                svg.line(x, plot.top() - 12, x, plot.bottom(), Ink.BLACK, 1.2);
                svg.label(change.what(), right ? x + 4 : x - 4, plot.top() - 4, right ? "start" : "end");
            }
        }
    }

    /** A change lies between the last month before it and the first after it. */
    private double leftOf(Stretch stretch, Plot plot) {
        var change = stretch.change();
        return change == null ? plot.left() : (x(plot, change.from().minusMonths(1)) + x(plot, change.from())) / 2;
    }

    private void labelMonths(Svg svg, Plot plot, Size size) {
        int count = series.months().size();
        int step = IntStream.of(1, 2, 3, 6, 12)
                .filter(months -> count <= months * size.pick(8, 4))
                .findFirst()
                .orElse(24);
        for (int i = count - 1; i >= 0; i -= step) {
            YearMonth month = series.months().get(i).month();
            svg.text(Dates.axisMonth(month), x(plot, month), plot.bottom() + 20, "middle", Ink.GREY);
        }
    }

    private void joinNeighbours(Svg svg, Plot plot, PercentScale scale) {
        List<MonthlySeries.Point> points = series.points();
        for (int i = 1; i < points.size(); i++) {
            MonthlySeries.Point from = points.get(i - 1);
            MonthlySeries.Point to = points.get(i);
            if (from.month().plusMonths(1).equals(to.month())) {
                svg.line(
                        x(plot, from.month()),
                        plot.y(scale.fraction(from.percent())),
                        x(plot, to.month()),
                        plot.y(scale.fraction(to.percent())),
                        "#7d8b8e",
                        1.6);
            }
        }
    }

    private double x(Plot plot, YearMonth month) {
        YearMonth first = series.months().getFirst().month();
        double last = ChronoUnit.MONTHS.between(first, series.months().getLast().month());
        return last == 0 ? plot.x(0.5) : plot.x(ChronoUnit.MONTHS.between(first, month) / last);
    }
}
