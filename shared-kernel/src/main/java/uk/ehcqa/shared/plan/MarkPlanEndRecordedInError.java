package uk.ehcqa.shared.plan;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the end of a plan should never have been recorded, and why. */
public record MarkPlanEndRecordedInError(CaseId caseId, int plan, String reason) implements CaseCommand {}
