package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The months of a measure, and what each says beside the others. Months with nothing to count are gaps, never 0. */
final class MonthlySeries {

    /** A month that had something to count. */
    record Point(MonthlyShare of, Reading reading) {

        YearMonth month() {
            return of.month();
        }

        double percent() {
            return of.share().percent().orElseThrow();
        }
    }

    private final List<MonthlyShare> months;
    private final List<Stretch> stretches;

    MonthlySeries(List<MonthlyShare> months, boolean higherIsBetter, List<Change> changes) {
        this.months = months;
        this.stretches = Stretch.of(months, higherIsBetter, changes);
    }

    List<MonthlyShare> months() {
        return months;
    }

    List<Point> points() {
        return stretches.stream().flatMap(stretch -> stretch.points().stream()).toList();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Since the last recorded change. */
    Stretch latest() {
        return stretches.getLast();
    }

    /** Whether the months tell change from usual variation anywhere. */
    boolean isRead() {
        return stretches.stream().anyMatch(stretch -> stretch.xmr().isPresent());
    }

    Optional<Point> at(YearMonth month) {
        return points().stream().filter(point -> point.month().equals(month)).findFirst();
    }

    /** The months without anything to count, oldest first. */
    List<YearMonth> gaps() {
        return months.stream()
                .filter(month -> month.share().whole() == 0)
                .map(MonthlyShare::month)
                .toList();
    }
}
