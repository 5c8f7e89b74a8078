package uk.ehcqa.query.plan;

import java.util.Map;
import uk.ehcqa.shared.timeliness.AgeLimit;
import uk.ehcqa.shared.timeliness.PlanAge;

/**
 * How many plans are in force. Each figure is counted for itself.
 *
 * @param notUpdated of which three years have gone by since they were last updated
 * @param notUpdatedButDecidedToAmend of those, the ones of which a return tells of a later decision to amend them
 * @param updated by how long ago they were last updated
 * @param made by how long ago they were first made
 * @param ageLimit whose holders are near the age at which a plan ends, or past it
 */
public record PlanCounts(
        int plans,
        int notUpdated,
        int notUpdatedButDecidedToAmend,
        Map<PlanAge, Integer> updated,
        Map<PlanAge, Integer> made,
        Map<AgeLimit, Integer> ageLimit) {}
