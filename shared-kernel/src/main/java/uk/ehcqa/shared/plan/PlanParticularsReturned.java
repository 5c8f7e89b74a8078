package uk.ehcqa.shared.plan;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** A SEN2 return gave particulars of the plan that no earlier return had given. */
public record PlanParticularsReturned(
        CaseId caseId, int plan, @Personal PlanParticulars particulars) implements PlanEvent {}
