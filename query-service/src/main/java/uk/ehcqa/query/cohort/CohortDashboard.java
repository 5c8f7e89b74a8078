package uk.ehcqa.query.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.calendaryear.YearTables;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/** Gathers what the dashboard of requests shows. */
@Component
class CohortDashboard {

    /**
     * All that it shows.
     *
     * @param received in the chosen period
     * @param open of these, today
     * @param afterOverturnedRefusal of these
     */
    record Shown(
            List<Choice> periods,
            List<Choice> sources,
            CountedCases received,
            CountedCases open,
            CountedCases afterOverturnedRefusal,
            List<Figure> figures) {}

    private final Cohorts cohorts;
    private final ExitsByWeek exits;
    private final YearTables tables;

    CohortDashboard(Cohorts cohorts, ExitsByWeek exits, YearTables tables) {
        this.cohorts = cohorts;
        this.exits = exits;
        this.tables = tables;
    }

    Shown show(CohortFilter chosen, LocalDate today) {
        var years = tables.years(AsAt.NOW, today);
        var months = cohorts.received(chosen.monthly(today));
        var list = chosen.received(chosen.period().on(today));
        return new Shown(
                periods(years, today),
                sources(),
                new CountedCases(
                        months.stream().mapToInt(RequestCohort::received).sum(), list),
                new CountedCases(
                        months.stream()
                                .mapToInt(each -> each.today().getOrDefault(CohortOutcome.OPEN, 0))
                                .sum(),
                        CohortOutcome.OPEN.among(list)),
                new CountedCases(
                        months.stream()
                                .mapToInt(RequestCohort::afterOverturnedRefusal)
                                .sum(),
                        list.with("overturned", "yes")),
                List.of(
                        exitsByWeek(chosen, today),
                        new CohortFigure(chosen, today, By.YEAR, byYear(chosen, years.getLast(), today)).figure(),
                        new CohortFigure(chosen, today, By.MONTH, months).figure()));
    }

    private Figure exitsByWeek(CohortFilter chosen, LocalDate today) {
        return new ExitFigure(
                        chosen,
                        today,
                        exits.of(chosen.monthly(today), today).stream()
                                .map(ExitsInWeek::of)
                                .toList())
                .figure();
    }

    private List<RequestCohort> byYear(CohortFilter chosen, int first, LocalDate today) {
        return cohorts.received(chosen.yearly(new DateRange(LocalDate.of(first, 1, 1), today)));
    }

    private static List<Choice> periods(List<Integer> years, LocalDate today) {
        return Stream.concat(
                        Stream.of(Period.LAST_24_MONTHS, Period.LAST_12_MONTHS),
                        years.stream().map(Period.CalendarYear::new))
                .map(period -> new Choice(period.toString(), period.words(today)))
                .toList();
    }

    private static List<Choice> sources() {
        return Stream.concat(
                        Stream.of(new Choice("", "Anyone")),
                        Stream.of(RequestSource.values()).map(source -> new Choice(source.name(), Words.of(source))))
                .toList();
    }
}
