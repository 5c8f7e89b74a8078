package uk.ehcqa.shared.plantext;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * Enters what a plan says.
 *
 * @param sent which of those that the case tells of
 */
public record RecordPlanVersion(CaseId caseId, SentPlan sent, PlanText text, AttachedDocuments documents)
        implements CaseCommand {}
