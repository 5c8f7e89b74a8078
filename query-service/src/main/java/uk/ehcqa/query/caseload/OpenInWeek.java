package uk.ehcqa.query.caseload;

/**
 * How many needs assessments are open in one week of the clock.
 *
 * @param week week 1 ends on day 7 and week 20 on day 140, the last that is in time
 */
public record OpenInWeek(int week, int open) {}
