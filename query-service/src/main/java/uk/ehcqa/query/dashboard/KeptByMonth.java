package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.CountedRate;
import uk.ehcqa.query.counted.LimitKept;
import uk.ehcqa.query.counted.RateIn;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.variation.MonthlyChart;
import uk.ehcqa.query.variation.MonthlyShare;
import uk.ehcqa.query.variation.Trend;

/**
 * How well one limit was kept in the chosen period, in all and by month.
 *
 * @param months every month of the period; the last may be under way, and is then in the rate but not in the chart
 */
record KeptByMonth(LimitKept limit, TimelinessFilter chosen, LocalDate today, List<RateIn> months) {

    Rate rate() {
        return months.stream().map(RateIn::rate).reduce(Rate.OF_NONE, Rate::and);
    }

    public CountedRate counted() {
        return CountedRate.of(limit, new RateIn(chosen.period().on(today), rate()), chosen);
    }

    public Trend trend() {
        return chart().trend();
    }

    Figure figure(@Nullable String note) {
        return new Figure(limit.id(), headline(), subtitle(), note, chosen.fileOf(limit.id()), chart());
    }

    private String headline() {
        if (rate().isEmpty()) {
            return limit.none();
        }
        var reading = trend().words();
        return counted().percent() + " of " + limit.inTime() + ": " + StringUtils.uncapitalize(reading);
    }

    private String subtitle() {
        var basis =
                limit == LimitKept.FINAL_PLANS ? ", " + CasesBehind.written(chosen.exceptions()) + " exceptions" : "";
        return limit.subtitle() + ", by month, " + chosen.period().words(today) + basis + chosen.byWhom();
    }

    private MonthlyChart chart() {
        return new MonthlyChart(
                limit.measure(),
                months.stream()
                        .filter(month -> isOver(month.period()))
                        .map(this::share)
                        .toList());
    }

    private MonthlyShare share(RateIn month) {
        var counted = CountedRate.of(limit, month, chosen);
        return new MonthlyShare(
                YearMonth.from(month.period().from()),
                month.rate().share(),
                counted.inTimeCases().address(),
                counted.allCases().address());
    }

    /** A month under way is no point of the chart: its first days would look like a change. */
    private boolean isOver(DateRange month) {
        return month.to().isBefore(today);
    }
}
