package uk.ehcqa.query.variation;

/** Where a measure stands by its latest month, in a few words: "Better since Apr 2026", "No clear change". */
public record Trend(Reading reading, String words) {}
