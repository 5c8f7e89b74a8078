package uk.ehcqa.gallery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.ehcqa.query.chart.Chart;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars;
import uk.ehcqa.query.chart.WeekColumns;
import uk.ehcqa.query.clock.CaseClock;
import uk.ehcqa.query.clock.ClockDate;
import uk.ehcqa.query.clock.MiniClock;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.variation.Measure;
import uk.ehcqa.query.variation.MonthlyChart;
import uk.ehcqa.query.variation.MonthlyShare;
import uk.ehcqa.query.words.Share;

/** Shows each chart, the clocks and the dates with invented numbers. */
@Controller
class ChartGallery {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @GetMapping({"/gallery/charts", "/worklist", "/dashboards/timeliness"})
    String show(Model model) {
        MonthlyChart inTime =
                months(45, 38, 50, 42, 47, 52, 40, 44, 49, 37, 46, 51, 43, 48, 0, 50, 45, 58, 55, 60, 57, 62, 59, 64);
        model.addAttribute("inTime", inTime.trend());
        model.addAttribute(
                "late", months(90, 91, 88, 92, 90, 89, 91, 90, 92, 60).trend());
        model.addAttribute(
                "noChange", months(90, 91, 88, 92, 90, 89, 91, 90, 92, 91).trend());
        model.addAttribute("dues", List.of(due(2026, 11, 10), due(2026, 11, 27), due(2026, 12, 10), due(2027, 1, 13)));
        model.addAttribute("miniClock", new MiniClock(153, 140));
        model.addAttribute("clocks", List.of(clock(61, true), clock(153, false)));
        model.addAttribute("figures", figures(inTime));
        return "gallery-charts";
    }

    private static List<Figure> figures(MonthlyChart inTime) {
        return List.of(
                figure("xmr", "Seven months in a row above average: more plans come in time", inTime),
                figure("run", "Too few months to tell whether anything has changed", months(91, 94, 0, 93, 95)),
                figure("weeks", "39 open cases reach 20 weeks within a month", weeks()),
                figure("bars", "Six in ten plans take between 20 and 52 weeks", bars()));
    }

    private static Figure figure(String id, String headline, Chart chart) {
        return new Figure(id, headline, "What is measured, for " + id, "What to know of it.", "/" + id + ".csv", chart);
    }

    private static MonthlyChart months(int... percentages) {
        return new MonthlyChart(
                new Measure("In 20 weeks", "plans", true),
                IntStream.range(0, percentages.length)
                        .mapToObj(i -> new MonthlyShare(
                                YearMonth.of(2024, 11).plusMonths(i),
                                new Share(percentages[i], percentages[i] == 0 ? 0 : 100)))
                        .toList());
    }

    private static WeekColumns weeks() {
        return new WeekColumns(List.of(
                9, 11, 8, 12, 10, 13, 9, 11, 10, 12, 8, 9, 11, 10, 8, 9, 12, 10, 8, 9, 6, 5, 4, 5, 3, 4, 2, 3, 2, 2, 1,
                1, 1, 1, 0, 1));
    }

    private static ShareBars bars() {
        return new ShareBars(
                "plans",
                "Year of issue",
                List.of(
                        new ShareBars.Part("Within 20 weeks", Ink.DARK_BLUE),
                        new ShareBars.Part("20 to 52 weeks", Ink.ORANGE),
                        new ShareBars.Part("Over 52 weeks", Ink.DARK_PINK)),
                List.of(
                        new ShareBars.Bar("2023", List.of(342, 870, 21)),
                        new ShareBars.Bar("2024", List.of(557, 927, 6)),
                        new ShareBars.Bar("2025", List.of(700, 600, 150)),
                        new ShareBars.Bar("2026", List.of(0, 0, 0))));
    }

    private static CaseClock clock(int day, boolean isDecided) {
        return new CaseClock(
                day,
                140,
                "23 Sep",
                "Today",
                List.of(
                        new ClockDate("Week 6", "Wk 6", 42, "4 Nov", true, isDecided),
                        new ClockDate("Advice", "Advice", 78, "10 Dec", false, false),
                        new ClockDate("Week 16", "Wk 16", 112, "13 Jan", true, false),
                        new ClockDate("Week 20", "Wk 20", 140, "10 Feb", true, false)));
    }

    private static Due due(int year, int month, int day) {
        return new Due(LocalDate.of(year, month, day), TODAY);
    }
}
