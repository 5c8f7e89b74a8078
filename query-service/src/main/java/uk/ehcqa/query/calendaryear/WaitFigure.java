package uk.ehcqa.query.calendaryear;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars;
import uk.ehcqa.query.chart.ShareBars.Bar;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.LimitKept;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.timeliness.Waits;
import uk.ehcqa.query.words.Share;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** How the waits for the plans of each calendar year are spread over 20 and 52 weeks. */
public record WaitFigure(TimelinessFilter chosen, LocalDate today, List<Waits> years) {

    private static final int LIMIT = TimeLimit.FINAL_PLAN.weeks();
    private static final int YEAR = 52;

    private static final List<Part> PARTS = List.of(
            new Part("Within " + LIMIT + " weeks", Ink.DARK_BLUE),
            new Part(LIMIT + " to " + YEAR + " weeks", Ink.ORANGE),
            new Part("Over " + YEAR + " weeks", Ink.DARK_PINK));

    public Figure figure() {
        return new Figure(
                "distribution",
                headline(),
                "Weeks from the request to the final plan, by calendar year of issue, "
                        + CasesBehind.written(chosen.exceptions()) + " exceptions" + chosen.byWhom(),
                null,
                chosen.fileOf("distribution"),
                new ShareBars(
                        "plans issued",
                        "Year",
                        PARTS,
                        years.stream().map(this::bar).toList()));
    }

    private String headline() {
        return years.reversed().stream()
                .filter(year -> year.all() > 0)
                .findFirst()
                .map(this::headline)
                .orElse("No plans issued in these years");
    }

    private String headline(Waits year) {
        var late = year.from20To52Weeks() + year.over52Weeks();
        return late == 0
                ? name(year) + ": every plan issued came within " + LIMIT + " weeks"
                : name(year) + ": " + percent(year.from20To52Weeks(), year) + " of plans issued took " + LIMIT + " to "
                        + YEAR + " weeks, " + percent(year.over52Weeks(), year) + " over " + YEAR + " weeks";
    }

    private Bar bar(Waits year) {
        var all = LimitKept.FINAL_PLANS.all(year.period(), chosen);
        return new Bar(
                name(year),
                List.of(year.within20Weeks(), year.from20To52Weeks(), year.over52Weeks()),
                List.of(
                        all.with("finalPlan.withinWeeks", LIMIT).address(),
                        all.with("finalPlan.overWeeks", LIMIT)
                                .with("finalPlan.withinWeeks", YEAR)
                                .address(),
                        all.with("finalPlan.overWeeks", YEAR).address(),
                        all.address()));
    }

    private String name(Waits year) {
        return Period.CalendarYear.of(year.period()).words(today);
    }

    private static String percent(int part, Waits year) {
        return new Share(part, year.all()).written().orElseThrow();
    }
}
