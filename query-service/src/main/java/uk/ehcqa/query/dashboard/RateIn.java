package uk.ehcqa.query.dashboard;

import uk.ehcqa.query.timeliness.DateRange;
import uk.ehcqa.query.timeliness.Rate;

/** The rate of one month or year. */
record RateIn(DateRange period, Rate rate) {}
