package uk.ehcqa.query.chart;

import java.util.List;

/** The numbers of a chart: the first cell of each row is its name. */
public record Table(List<String> headings, List<List<Cell>> rows) {}
