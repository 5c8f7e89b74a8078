package uk.ehcqa.query.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;

/**
 * The amendments of one kind that are due in a calendar year, by how they stand today. Each is counted for itself.
 *
 * @param inTime the amended plan was sent, or the family told that there will be none, by the last day
 * @param notYetDue that is still to come, and its last day has not passed
 * @param outstanding that is still to come, and its last day has passed
 */
public record AmendmentsInYear(
        int year, AmendmentKind kind, int amendments, int inTime, int late, int notYetDue, int outstanding) {

    /** Of those that are done, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
