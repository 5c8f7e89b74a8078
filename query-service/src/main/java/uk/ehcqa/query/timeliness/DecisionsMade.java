package uk.ehcqa.query.timeliness;

import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;

/**
 * The decisions of a month or year.
 *
 * @param withinSixWeeks of the request
 * @param agreed to assess
 * @param refused not to assess
 */
public record DecisionsMade(DateRange period, Rate withinSixWeeks, int agreed, int refused) {}
