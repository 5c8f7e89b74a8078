package uk.ehcqa.query.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars;
import uk.ehcqa.query.chart.ShareBars.Bar;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Share;

/**
 * What has become of the requests of each month or year.
 *
 * @param by month or year
 */
record CohortFigure(CohortFilter chosen, LocalDate today, By by, List<RequestCohort> cohorts) {

    private static final List<Part> PARTS = Stream.of(CohortOutcome.values())
            .map(outcome -> new Part(outcome.words(), outcome.ink()))
            .toList();

    Figure figure() {
        var id = by == By.MONTH ? "months" : "years";
        return new Figure(
                id,
                headline(),
                "Requests by the " + (by == By.MONTH ? "month" : "calendar year")
                        + " in which they were received, and what has become of them by today" + chosen.byWhom(),
                null,
                chosen.fileOf(id),
                new ShareBars(
                        "requests",
                        by == By.MONTH ? "Month" : "Year",
                        PARTS,
                        cohorts.reversed().stream().map(this::bar).toList()));
    }

    /** Of the latest of them that had 52 weeks for its plans. */
    private String headline() {
        return cohorts.reversed().stream()
                .filter(cohort -> cohort.received() > 0)
                .filter(cohort ->
                        cohort.period().to().plusWeeks(CohortOutcome.YEAR).isBefore(today))
                .findFirst()
                .map(this::headline)
                .orElse("No requests that were received more than " + CohortOutcome.YEAR + " weeks ago");
    }

    private String headline(RequestCohort cohort) {
        return name(cohort) + ": " + percent(CohortOutcome.PLAN_WITHIN_20_WEEKS, cohort)
                + " of requests came to a plan within " + CohortOutcome.LIMIT + " weeks, "
                + percent(CohortOutcome.OPEN, cohort) + " are still open";
    }

    private Bar bar(RequestCohort cohort) {
        var received = chosen.received(cohort.period());
        var lists = new ArrayList<@Nullable String>();
        cohort.today().keySet().stream()
                .map(outcome -> outcome.among(received))
                .map(CasesBehind::address)
                .forEach(lists::add);
        lists.add(received.address());
        return new Bar(name(cohort), List.copyOf(cohort.today().values()), lists);
    }

    private String name(RequestCohort cohort) {
        return by == By.MONTH
                ? Dates.month(YearMonth.from(cohort.period().from()))
                : Period.CalendarYear.of(cohort.period()).words(today);
    }

    private static String percent(CohortOutcome outcome, RequestCohort cohort) {
        return new Share(cohort.today().getOrDefault(outcome, 0), cohort.received())
                .written()
                .orElseThrow();
    }
}
