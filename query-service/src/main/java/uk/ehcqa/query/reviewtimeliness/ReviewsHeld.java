package uk.ehcqa.query.reviewtimeliness;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;

/**
 * The reviews whose meeting was held in a month or year, by how their decision stands today. Each is counted for itself.
 *
 * @param inTime decided within four weeks of the meeting
 * @param notYetDue the decision is still to come, and its day has not passed
 * @param outstanding the decision is still to come, and its day has passed
 * @param notOnRecord nobody recorded what was decided, and nobody waits for it
 */
public record ReviewsHeld(
        DateRange period, int meetings, int inTime, int late, int notYetDue, int outstanding, int notOnRecord) {

    /** Of those whose four weeks are over, and of which the decision is on record or awaited. */
    @JsonProperty
    public Rate withinFourWeeks() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
