package uk.ehcqa.query.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.ehcqa.query.measure.Rate;

/**
 * The transfers that are expected in a calendar year, by how the review and amendment before them stand today. Each is counted
 * for itself.
 *
 * @param inTime the plan was reviewed and, where necessary, amended by the last day
 * @param notYetDue that is still to come, and its last day has not passed
 * @param outstanding that is still to come, and its last day has passed
 * @param planEnded the plan ended before it was done
 */
public record TransfersInYear(
        int year, int transfers, int inTime, int late, int notYetDue, int outstanding, int planEnded) {

    /** Of those that are done, and those that are outstanding. */
    @JsonProperty
    public Rate withinTime() {
        return new Rate(inTime, inTime + late + outstanding);
    }
}
