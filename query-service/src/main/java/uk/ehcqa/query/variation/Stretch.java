package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.variation.Signal;
import uk.ehcqa.shared.variation.Xmr;

/**
 * The months from one recorded change to the next, which are read for themselves.
 *
 * @param change with which it begins; null for the first
 * @param points of its months that had something to count; it may have none yet
 * @param xmr none while its months are too few
 */
record Stretch(@Nullable Change change, List<MonthlySeries.Point> points, Optional<Xmr> xmr) {

    /** In the order of time; a change outside the months changes nothing. */
    static List<Stretch> of(List<MonthlyShare> months, boolean higherIsBetter, List<Change> changes) {
        var first = months.stream().map(MonthlyShare::month).findFirst();
        var last = months.reversed().stream().map(MonthlyShare::month).findFirst();
        if (first.isEmpty() || last.isEmpty()) {
            return List.of(of(null, List.of(), higherIsBetter));
        }
        var within = changes.stream()
                .filter(change ->
                        change.from().isAfter(first.get()) && !change.from().isAfter(last.get()))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i <= within.size(); i++) {
            var change = i == 0 ? null : within.get(i - 1);
            var from = change == null ? first.get() : change.from();
            var until = i == within.size()
                    ? last.get().plusMonths(1)
                    : within.get(i).from();
            stretches.add(of(change, between(months, from, until), higherIsBetter));
        }
        return List.copyOf(stretches);
    }

    private static Stretch of(@Nullable Change change, List<MonthlyShare> months, boolean higherIsBetter) {
        var counted = months.stream().filter(month -> month.share().whole() > 0).toList();
        var xmr = Xmr.of(counted.stream()
                .map(month -> month.share().exactPercent().orElseThrow())
                .toList());
        var points = IntStream.range(0, counted.size())
                .mapToObj(i -> new MonthlySeries.Point(
                        counted.get(i),
                        reading(xmr.map(it -> it.signals().get(i)).orElse(null), higherIsBetter)))
                .toList();
        return new Stretch(change, points, xmr);
    }

    /** The first of its latest months that all read the same; it has some. */
    YearMonth since() {
        int first = points.size() - 1;
        while (first > 0 && points.get(first - 1).reading() == points.getLast().reading()) {
            first--;
        }
        return points.get(first).month();
    }

    Stream<Limits> limits() {
        return xmr.map(Limits::new).stream();
    }

    private static List<MonthlyShare> between(List<MonthlyShare> months, YearMonth from, YearMonth until) {
        return months.stream()
                .filter(each -> !each.month().isBefore(from) && each.month().isBefore(until))
                .toList();
    }

    private static Reading reading(@Nullable Signal signal, boolean higherIsBetter) {
        if (signal == null) {
            return Reading.USUAL;
        }
        return (signal.direction() == Signal.Direction.UP) == higherIsBetter ? Reading.BETTER : Reading.WORSE;
    }
}
