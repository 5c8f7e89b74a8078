package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import uk.ehcqa.shared.audit.framework.PlanStage;

/**
 * The version of a plan that an audit is about. Another version, also one that was sent to make good what was found, is audited anew.
 *
 * @param plan which of the case: the first is 1
 * @param sentOn the day on which this version was sent to the family
 */
public record AuditedPlan(int plan, PlanStage stage, LocalDate sentOn) {}
