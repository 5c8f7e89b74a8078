package uk.ehcqa.query.caseload;

import uk.ehcqa.query.measure.DateRange;

/**
 * The needs assessments that ended in a month or year before a plan was made or refused.
 *
 * @param died because the child or young person died
 */
public record RequestsEndedEarly(DateRange period, int withdrawn, int movedAway, int died) {}
