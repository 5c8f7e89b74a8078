package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.variation.MonthlyChart;
import uk.ehcqa.query.variation.MonthlyShare;
import uk.ehcqa.query.variation.Trend;
import uk.ehcqa.query.words.Share;

/**
 * One of the shares by the month in which the requests were sent.
 *
 * @param total of the whole period
 * @param months those of them in which any was sent
 * @param settings with the changes from which on the share is read anew
 */
record AdviceByMonth(
        MonthlyAdvice measured,
        AdviceFilter chosen,
        LocalDate today,
        AdviceCounts total,
        Map<YearMonth, AdviceCounts> months,
        AdviceSettings settings) {

    Trend trend() {
        return chart().trend();
    }

    Figure figure() {
        return new Figure(
                measured.id(),
                headline(),
                measured.subtitle(settings) + ", by the month in which it was asked for, "
                        + chosen.period().words(today),
                measured.note(),
                chosen.address("/" + measured.id() + ".csv"),
                chart());
    }

    private String headline() {
        return share(total)
                .written()
                .map(percent -> percent + " " + measured.said() + ": " + StringUtils.uncapitalize(trend().words()))
                .orElse(measured.none());
    }

    private MonthlyChart chart() {
        return new MonthlyChart(measured.measure(), known().map(this::monthly).toList(), settings.changes());
    }

    private MonthlyShare monthly(YearMonth month) {
        var lists = AdviceLists.ofAll(chosen, chosen.period().on(today)).in(month);
        return new MonthlyShare(
                month, share(in(month)), lists.address(measured.part()), lists.address(measured.whole()));
    }

    private Share share(AdviceCounts counts) {
        return counts.share(measured.part(), measured.whole());
    }

    /** A month of which advice is still to fall due would look better than it is. */
    private Stream<YearMonth> known() {
        var range = chosen.period().on(today);
        var first = YearMonth.from(range.from());
        return Stream.iterate(first, month -> !month.isAfter(YearMonth.from(range.to())), month -> month.plusMonths(1))
                .filter(month -> month.atEndOfMonth().isBefore(today))
                .filter(month -> !measured.waitsForItsDay() || in(month).count(AdviceFigure.NOT_YET_DUE) == 0);
    }

    private AdviceCounts in(YearMonth month) {
        return months.getOrDefault(month, AdviceCounts.OF_NONE);
    }
}
