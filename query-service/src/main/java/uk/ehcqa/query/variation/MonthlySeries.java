package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The months of a measure, and what each says beside the others. Months with nothing to count are gaps, never 0. */
final class MonthlySeries {

    /** A month that had something to count. */
    record Point(MonthlyShare of, double percent, Reading reading) {

        YearMonth month() {
            return of.month();
        }
    }

    private final List<MonthlyShare> months;
    private final List<Point> points;
    private final Optional<Xmr> xmr;

    MonthlySeries(List<MonthlyShare> months, boolean higherIsBetter) {
        this.months = months;
        List<MonthlyShare> counted =
                months.stream().filter(month -> month.share().whole() > 0).toList();
        List<Double> figures = counted.stream()
                .map(month -> month.share().percent().orElseThrow())
                .toList();
        this.xmr = Xmr.of(figures);
        this.points = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            points.add(new Point(counted.get(i), figures.get(i), reading(i, higherIsBetter)));
        }
    }

    List<MonthlyShare> months() {
        return months;
    }

    List<Point> points() {
        return points;
    }

    Optional<Xmr> xmr() {
        return xmr;
    }

    Optional<Point> at(YearMonth month) {
        return points.stream().filter(point -> point.month().equals(month)).findFirst();
    }

    /** The months without anything to count, oldest first. */
    List<YearMonth> gaps() {
        return months.stream()
                .filter(month -> month.share().whole() == 0)
                .map(MonthlyShare::month)
                .toList();
    }

    /** The first of the latest months that all read the same. */
    YearMonth since() {
        int first = points.size() - 1;
        while (first > 0 && points.get(first - 1).reading() == points.getLast().reading()) {
            first--;
        }
        return points.get(first).month();
    }

    private Reading reading(int index, boolean higherIsBetter) {
        @Nullable
        Signal signal = xmr.map(statistics -> statistics.signals().get(index)).orElse(null);
        if (signal == null) {
            return Reading.USUAL;
        }
        return (signal.direction() == Signal.Direction.UP) == higherIsBetter ? Reading.BETTER : Reading.WORSE;
    }
}
