package uk.ehcqa.query.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.shared.timeliness.AppealLimit;

/**
 * One of the limits that an overturned refusal sets in the place of those that ran from the request, by how it stands today wherever
 * it is set. Each figure is counted for itself.
 *
 * @param limits how often it is set
 */
public record OverturnedLimit(AppealLimit limit, int limits, int inTime, int late, int notYetDue, int outstanding) {

    /** Of those that are done, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
