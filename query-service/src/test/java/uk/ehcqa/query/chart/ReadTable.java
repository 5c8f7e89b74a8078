package uk.ehcqa.query.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Reads the table of a chart as people do: a line for each row. */
public final class ReadTable {

    private ReadTable() {}

    public static List<String> of(Chart chart) {
        return chart.table().rows().stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
                .toList();
    }
}
