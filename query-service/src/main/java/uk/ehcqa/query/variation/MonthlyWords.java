package uk.ehcqa.query.variation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.chart.Key;
import uk.ehcqa.query.chart.Table;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;

/** What a {@link MonthlyChart} says besides its picture: description, trend, key and table. */
record MonthlyWords(Measure measure, MonthlySeries series, Stretch latest) {

    MonthlyWords(Measure measure, MonthlySeries series) {
        this(measure, series, series.latest());
    }

    String description() {
        if (series.points().isEmpty()) {
            return "There were no " + measure.counted() + " in any of these months.";
        }
        return whatToExpect() + " " + latestMonth() + changes() + gaps();
    }

    Trend trend() {
        if (latest.xmr().isEmpty()) {
            return new Trend(Reading.USUAL, "Too few months to tell");
        }
        Reading reading = latest.points().getLast().reading();
        String since = " since " + Dates.briefMonth(latest.since());
        return switch (reading) {
            case BETTER -> new Trend(reading, "Better" + since);
            case WORSE -> new Trend(reading, "Worse" + since);
            case USUAL -> new Trend(reading, "No clear change");
        };
    }

    List<Key> key() {
        if (!series.isRead()) {
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
                List.of("Month", measure.heading(), measure.part(), StringUtils.capitalize(measure.counted())));
        if (series.isRead()) {
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
        if (series.isRead()) {
            cells.add(Cell.of(series.at(month.month())
                    .map(point -> point.reading().words())
                    .orElse("")));
        }
        return cells;
    }

    private String whatToExpect() {
        return latest.limits()
                .findFirst()
                .map(limits -> "Control chart. The average is %s. If nothing changes, expect %s to %s in any month."
                        .formatted(
                                Numbers.percent(limits.mean()),
                                Numbers.percent(limits.lower()),
                                Numbers.percent(limits.upper())))
                .orElse("Run chart: there are too few months to tell a change from usual variation.");
    }

    private String latestMonth() {
        MonthlySeries.Point last = series.points().getLast();
        String month = "The latest month, %s, is %s"
                .formatted(
                        Dates.month(last.month()), last.of().share().written().orElseThrow());
        return latest.xmr().isEmpty() ? month + "." : month + ": " + reading(last.reading()) + ".";
    }

    private String reading(Reading reading) {
        String words = reading.words().toLowerCase(Locale.ROOT);
        return reading == Reading.USUAL ? words : words + " since " + Dates.month(latest.since());
    }

    private String changes() {
        return series.stretches().stream()
                .flatMap(stretch -> Stream.ofNullable(stretch.change()))
                .map(change -> " The months from %s are read for themselves: %s."
                        .formatted(Dates.month(change.from()), change.what()))
                .collect(Collectors.joining());
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
