package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.chart.Key;
import uk.ehcqa.query.chart.Table;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;

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
        String since = " since " + Dates.briefMonth(series.since());
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
                Reading.BETTER.key(),
                Reading.WORSE.key(),
                Reading.USUAL.key(),
                Key.line(Ink.BLACK, "Average"),
                Key.dashes(Ink.RANGE_EDGE, "Expected range"));
    }

    Table table() {
        List<String> headings = new ArrayList<>(
                List.of("Month", measure.heading(), "In time", StringUtils.capitalize(measure.counted())));
        if (series.xmr().isPresent()) {
            headings.add("Reading");
        }
        return new Table(
                headings, series.months().reversed().stream().map(this::row).toList());
    }

    private List<Cell> row(MonthlyShare month) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Dates.month(month.month())));
        cells.add(Cell.of(month.share().written().orElse("No " + measure.counted())));
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
                                Numbers.percent(limits.xmr().mean()),
                                Numbers.percent(limits.lower()),
                                Numbers.percent(limits.upper())))
                .orElse("Run chart: there are too few months to tell a change from usual variation.");
    }

    private String latest() {
        MonthlySeries.Point latest = series.points().getLast();
        String month = "The latest month, %s, is %s"
                .formatted(
                        Dates.month(latest.month()),
                        latest.of().share().written().orElseThrow());
        return series.xmr().isEmpty() ? month + "." : month + ": " + reading(latest.reading()) + ".";
    }

    private String reading(Reading reading) {
        String words = reading.words().toLowerCase(Locale.ROOT);
        return reading == Reading.USUAL ? words : words + " since " + Dates.month(series.since());
    }

    private String gaps() {
        List<YearMonth> gaps = series.gaps();
        return gaps.isEmpty()
                ? ""
                : " There were no " + measure.counted() + " in "
                        + list(gaps.stream().map(Dates::month).toList()) + ".";
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
