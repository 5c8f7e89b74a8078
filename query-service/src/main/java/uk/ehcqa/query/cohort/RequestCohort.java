package uk.ehcqa.query.cohort;

import java.util.Map;
import uk.ehcqa.query.measure.DateRange;

/**
 * The requests that were received in a month or year, by what has become of them by today. Each is counted for itself.
 *
 * @param today how many came to each; together they are all that were received
 * @param afterOverturnedRefusal of all these, those of which a refusal was overturned: they are counted above by what became of
 *     them since
 */
public record RequestCohort(
        DateRange period, int received, Map<CohortOutcome, Integer> today, int afterOverturnedRefusal) {}
