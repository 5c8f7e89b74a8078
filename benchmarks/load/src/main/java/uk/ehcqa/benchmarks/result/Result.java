package uk.ehcqa.benchmarks.result;

import java.time.Instant;
import java.util.List;

/**
 * All that one benchmark found.
 *
 * @param unit of the values
 * @param settings how long and how often was measured
 * @param measurements the raw figures, those that were set aside too
 */
public record Result(
        String name,
        String title,
        String unit,
        Instant at,
        Machine machine,
        String settings,
        List<Measurement> measurements,
        List<Summary> summaries,
        List<Goal> goals) {}
