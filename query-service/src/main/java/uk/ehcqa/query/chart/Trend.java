package uk.ehcqa.query.chart;

/** Where a measure stands by its latest month, in a few words: "Better since Apr 2026", "No clear change". */
public record Trend(Reading reading, String words) {}
