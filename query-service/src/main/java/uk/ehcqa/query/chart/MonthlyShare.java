package uk.ehcqa.query.chart;

import java.time.YearMonth;

/** The share of one month, say of the plans issued in it. */
public record MonthlyShare(YearMonth month, Share share) {}
