package uk.ehcqa.query.counted;

import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;

/** The rate of one month or year. */
public record RateIn(DateRange period, Rate rate) {}
