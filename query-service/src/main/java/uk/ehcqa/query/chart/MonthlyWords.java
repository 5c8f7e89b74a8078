package uk.ehcqa.query.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a {@link MonthlyChart} says besides its picture: description, trend, key and table. */
record MonthlyWords(Measure measure, MonthlySeries series) {

    String description() {
        if (series.points().isEmpty()) {
            return "There were no " + measure.counted() + " in any of these months.";
        }
        return whatToExpect() + " " + latest() + gaps();
    }

    Trend trend() {
        if (series.xmr().isEmpty()) {
            return new Trend(Reading.USUAL, "Too few months to tell");
        }
        Reading reading = series.points().getLast().reading();
        String since = " since " + Words.briefMonth(series.since());
        return switch (reading) {
            case BETTER -> new Trend(reading, "Better" + since);
            case WORSE -> new Trend(reading, "Worse" + since);
            case USUAL -> new Trend(reading, "No clear change");
        };
    }

    List<Key> key() {
        if (series.xmr().isEmpty()) {
            return List.of();
        }
        return List.of(
                Key.point(Reading.BETTER),
                Key.point(Reading.WORSE),
                Key.point(Reading.USUAL),
                Key.line(Ink.BLACK, "Average"),
                Key.dashes(Ink.RANGE_EDGE, "Expected range"));
    }

    Table table() {
        return new Table(
                headings(), series.months().reversed().stream().map(this::row).toList());
    }

    private List<String> row(MonthlyShare month) {
        List<String> cells = series.at(month.month()).map(this::counted).orElseGet(this::nothingCounted);
        return Stream.concat(Stream.of(Words.month(month.month())), cells.stream())
                .limit(headings().size())
                .toList();
    }

    private List<String> counted(MonthlySeries.Point point) {
        Share share = point.of().share();
        return List.of(
                Words.exactPercent(point.percent()),
                Words.count(share.part()) + " of " + Words.count(share.whole()),
                point.reading().words());
    }

    private List<String> nothingCounted() {
        return List.of("No " + measure.counted(), "0", "");
    }

    /** Readings only where there are enough months to have any. */
    private List<String> headings() {
        List<String> headings = List.of("Month", measure.heading(), Words.capitalised(measure.counted()), "Reading");
        return series.xmr().isPresent() ? headings : headings.subList(0, 3);
    }

    private String whatToExpect() {
        return series.xmr()
                .map(Limits::new)
                .map(limits -> "Control chart. The average is %s. If nothing changes, expect %s to %s in any month."
                        .formatted(
                                Words.percent(limits.xmr().mean()),
                                Words.percent(limits.lower()),
                                Words.percent(limits.upper())))
                .orElse("Run chart: there are too few months to tell a change from usual variation.");
    }

    private String latest() {
        MonthlySeries.Point latest = series.points().getLast();
        String month =
                "The latest month, %s, is %s".formatted(Words.month(latest.month()), Words.percent(latest.percent()));
        return series.xmr().isEmpty() ? month + "." : month + ": " + reading(latest.reading()) + ".";
    }

    private String reading(Reading reading) {
        String words = reading.words().toLowerCase(Locale.ROOT);
        return reading == Reading.USUAL ? words : words + " since " + Words.month(series.since());
    }

    private String gaps() {
        List<YearMonth> gaps = series.gaps();
        return gaps.isEmpty()
                ? ""
                : " There were no " + measure.counted() + " in "
                        + Words.list(gaps.stream().map(Words::month).toList()) + ".";
    }
}
