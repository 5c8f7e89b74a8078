package uk.ehcqa.query.move;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;

/**
 * The plans that were transferred to other authorities in a calendar year, or are to be after a move in it, as it stands
 * today. Each is counted for itself.
 *
 * @param inTime transferred by the last day
 * @param notTimed transferred, but the move, and so the last day, is not on record
 * @param notYetDue that is still to come, and its last day has not passed
 * @param outstanding that is still to come, and its last day has passed
 * @param planEnded the plan ended for another reason before it was transferred
 */
public record MovesInYear(
        int year, int plans, int inTime, int late, int notTimed, int notYetDue, int outstanding, int planEnded) {

    /** Of those transferred of which the last day is known, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
