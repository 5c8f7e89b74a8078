package uk.ehcqa.shared.plantext;

import java.time.LocalDate;
import uk.ehcqa.shared.audit.framework.PlanStage;

/**
 * That a plan was sent to the family, as the case tells it.
 *
 * @param plan which of the case: the first is 1, also while it is a draft
 * @param stage a notice of amendments is the draft of what the plan is to be
 */
public record SentPlan(int plan, PlanStage stage, LocalDate sentOn) {}
