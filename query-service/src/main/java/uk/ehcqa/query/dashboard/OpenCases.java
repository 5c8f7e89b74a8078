package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.ehcqa.query.caseload.OpenAssessment;
import uk.ehcqa.query.caseload.OpenInWeek;
import uk.ehcqa.query.caseload.OpenStanding;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.WeekColumns;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The cases that are open today: what the rates of finished ones do not show. */
record OpenCases(
        TimelinessFilter chosen,
        LocalDate today,
        OpenStanding standing,
        List<OpenInWeek> weeks,
        List<OpenAssessment> oldest) {

    private static final int LIMIT = TimeLimit.FINAL_PLAN.weeks();
    private static final int FOUR_WEEKS = 4;

    public List<OldestCase> oldestCases() {
        return oldest.stream()
                .map(open -> new OldestCase(open, today, chosen.asAt()))
                .toList();
    }

    public CountedCases all() {
        return new CountedCases(standing.open(), list());
    }

    public CountedCases overdue() {
        return new CountedCases(standing.overdue(), list().with("overdue", "yes"));
    }

    public CountedCases past20Weeks() {
        return new CountedCases(standing.past20Weeks(), list().with("weekFrom", LIMIT + 1));
    }

    public CountedCases afterOverturnedRefusal() {
        return new CountedCases(standing.afterOverturnedRefusal(), list().with("overturned", "yes"));
    }

    Figure figure() {
        return new Figure(
                "open",
                headline(),
                "Open cases by weeks since the request, " + Dates.full(today) + chosen.byWhom(),
                null,
                chosen.fileOf("open"),
                new WeekColumns(counts(), this::address));
    }

    private String headline() {
        if (standing.open() == 0) {
            return "No cases are open";
        }
        var soon = "reach " + LIMIT + " weeks within " + FOUR_WEEKS + " weeks";
        var nearing = nearing();
        if (standing.past20Weeks() > 0) {
            return past20Weeks().number() + " of " + all().number() + " open cases are past " + LIMIT + " weeks"
                    + (nearing == 0 ? "" : "; " + Numbers.count(nearing) + " more " + soon);
        }
        return nearing == 0
                ? "No open case is near " + LIMIT + " weeks or past it"
                : Numbers.count(nearing) + " of " + all().number() + " open cases " + soon;
    }

    private int nearing() {
        return weeks.stream()
                .filter(week -> week.week() > LIMIT - FOUR_WEEKS && week.week() <= LIMIT)
                .mapToInt(OpenInWeek::open)
                .sum();
    }

    /** Of every week from the first to the last in which a case is open. */
    private List<Integer> counts() {
        var last = weeks.isEmpty() ? 0 : weeks.getLast().week();
        var counts = new int[last];
        weeks.forEach(week -> counts[week.week() - 1] = week.open());
        return IntStream.of(counts).boxed().toList();
    }

    private String address(int week, boolean orLater) {
        var from = list().with("weekFrom", week);
        return (orLater ? from : from.with("weekTo", week)).address();
    }

    private CasesBehind list() {
        return chosen.cases().with("open", "yes");
    }
}
