package uk.ehcqa.query.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;

/**
 * The limits for carrying out orders that end in a calendar year, by how they stand today. Each is counted for itself.
 *
 * @param inTime what is to be done was done by the last day
 * @param notYetDue that is still to come, and its last day has not passed
 * @param outstanding that is still to come, and its last day has passed
 */
public record OrdersInYear(int year, int limits, int inTime, int late, int notYetDue, int outstanding) {

    /** Of those that are done, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
