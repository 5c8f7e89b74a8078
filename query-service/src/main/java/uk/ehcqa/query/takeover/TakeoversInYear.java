package uk.ehcqa.query.takeover;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;

/**
 * The plans that other authorities transferred in a calendar year, by whether the family was told within six weeks, as it stands
 * today. Each is counted for itself.
 *
 * @param inTime the family was told by the last day
 * @param notYetDue that is still to come, and its last day has not passed
 * @param outstanding that is still to come, and its last day has passed
 * @param planEnded the plan ended before the family was told
 */
public record TakeoversInYear(
        int year, int plans, int inTime, int late, int notYetDue, int outstanding, int planEnded) {

    /** Of those whose family was told, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
