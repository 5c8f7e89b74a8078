package uk.ehcqa.query.timeliness;

import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;

/**
 * The final plans issued in a month or year, and how many of them within 20 weeks of the request.
 *
 * @param including the published rate including exceptions: of all plans
 * @param excluding the published rate excluding exceptions: plans with an exception are in neither of the two numbers, even
 *     when they were in time
 * @param afterOverturnedRefusal plans that followed a refusal that was overturned: in neither of the two rates
 */
public record FinalPlansIssued(DateRange period, Rate including, Rate excluding, int afterOverturnedRefusal) {

    public Rate rate(Exceptions exceptions) {
        return exceptions == Exceptions.INCLUDING ? including : excluding;
    }
}
