package uk.ehcqa.query.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        List<String> headings =
                new ArrayList<>(List.of("Month", measure.heading(), "In time", Words.capitalised(measure.counted())));
        if (series.xmr().isPresent()) {
            headings.add("Reading");
        }
        return new Table(
                headings, series.months().reversed().stream().map(this::row).toList());
    }

    private List<Cell> row(MonthlyShare month) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Words.month(month.month())));
        cells.add(Cell.of(Words.exactPercent(month.share()).orElse("No " + measure.counted())));
        cells.add(Cell.of(month.share().part(), month.partCases()));
        cells.add(Cell.of(month.share().whole(), month.wholeCases()));
        if (series.xmr().isPresent()) {
            cells.add(Cell.of(series.at(month.month())
                    .map(point -> point.reading().words())
                    .orElse("")));
        }
        return cells;
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
        String month = "The latest month, %s, is %s"
                .formatted(
                        Words.month(latest.month()),
                        Words.exactPercent(latest.of().share()).orElseThrow());
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
