package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.variation.Trend;

/** Gathers what the dashboard of advice shows. */
@Component
class AdviceDashboard {

    /**
     * All that it shows.
     *
     * @param period of what was sent in the chosen period
     * @param openNow whenever it was sent
     * @param groups of what was sent in the period
     * @param openGroups whenever it was sent, where any is open
     */
    record Shown(
            AdviceLine period,
            AdviceLine openNow,
            Map<MonthlyAdvice, Trend> trends,
            List<Figure> figures,
            List<AdviceLine> groups,
            List<AdviceLine> openGroups,
            List<Link> tables,
            AdviceChoices choices) {

        public Trend inTimeTrend() {
            return trend(MonthlyAdvice.IN_TIME);
        }

        public Trend askedLateTrend() {
            return trend(MonthlyAdvice.ASKED_LATE);
        }

        public Trend sentBackTrend() {
            return trend(MonthlyAdvice.SENT_BACK);
        }

        private Trend trend(MonthlyAdvice measured) {
            return Objects.requireNonNull(trends.get(measured));
        }
    }

    private final AdviceMeasures measures;
    private final AdviceSettings settings;
    private final AdviceChoosing choosing;

    AdviceDashboard(AdviceMeasures measures, AdviceSettings settings, AdviceChoosing choosing) {
        this.measures = measures;
        this.settings = settings;
        this.choosing = choosing;
    }

    Shown show(AdviceFilter chosen, LocalDate today) {
        var inPeriod = chosen.sentInPeriod(today);
        var total = measures.of(inPeriod, today);
        var byMonth = byMonth(chosen, total, today);
        return new Shown(
                new AdviceLine("All", total, AdviceLists.ofAll(chosen, inPeriod.sent())),
                new AdviceLine("All", measures.of(chosen.everSent(), today), AdviceLists.ofAll(chosen, null)),
                byMonth.stream().collect(Collectors.toMap(AdviceByMonth::measured, AdviceByMonth::trend)),
                Stream.concat(byMonth.stream().map(AdviceByMonth::figure), Stream.of(usable(chosen, total, today)))
                        .toList(),
                groups(chosen, today),
                openGroups(chosen, today),
                Stream.of(AdviceBy.values())
                        .map(by -> new Link(by.words(), chosen.told(by), by == chosen.by()))
                        .toList(),
                choosing.offered(today));
    }

    List<AdviceLine> groups(AdviceFilter chosen, LocalDate today) {
        return lines(chosen, chosen.sentInPeriod(today), today).toList();
    }

    private List<AdviceLine> openGroups(AdviceFilter chosen, LocalDate today) {
        return lines(chosen, chosen.everSent(), today)
                .filter(line -> line.open().count() > 0)
                .toList();
    }

    private Stream<AdviceLine> lines(AdviceFilter chosen, AdviceScope scope, LocalDate today) {
        return measures.by(chosen.by(), scope, today).stream().map(group -> line(chosen, group, scope.sent()));
    }

    private static AdviceLine line(AdviceFilter chosen, AdviceGroup group, @Nullable DateRange sent) {
        return new AdviceLine(group.name(), group.counts(), new AdviceLists(chosen, chosen.by(), group.key(), sent));
    }

    private List<AdviceByMonth> byMonth(AdviceFilter chosen, AdviceCounts total, LocalDate today) {
        var months = measures.by(AdviceBy.MONTH, chosen.sentInPeriod(today), today).stream()
                .collect(Collectors.toMap(
                        group -> YearMonth.parse(Objects.requireNonNull(group.key())), AdviceGroup::counts));
        return Stream.of(MonthlyAdvice.values())
                .map(measured -> new AdviceByMonth(measured, chosen, today, total, months, settings))
                .toList();
    }

    private Figure usable(AdviceFilter chosen, AdviceCounts total, LocalDate today) {
        return new UsableFigure(chosen, today, total, measures.by(AdviceBy.STREAM, chosen.sentInPeriod(today), today))
                .figure();
    }
}
