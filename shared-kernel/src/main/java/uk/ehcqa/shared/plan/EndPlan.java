package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the plan in force came to an end, and why. */
public record EndPlan(CaseId caseId, LocalDate endedOn, CeaseReason endReason) implements CaseCommand {}
