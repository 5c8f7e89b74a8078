package uk.ehcqa.query.timeliness;

import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;

/**
 * The notices of a month or year that no plan will be made.
 *
 * @param withinSixteenWeeks of the request
 * @param afterOverturnedRefusal notices that followed a refusal to assess that was overturned: the limits of reg. 44 bear on
 *     them, so they are not in the rate
 */
public record NoPlanNoticesSent(DateRange period, Rate withinSixteenWeeks, int afterOverturnedRefusal) {}
