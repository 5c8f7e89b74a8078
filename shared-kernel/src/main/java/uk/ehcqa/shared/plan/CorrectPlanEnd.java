package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the end of a plan right, and says why. */
public record CorrectPlanEnd(CaseId caseId, int plan, LocalDate endedOn, CeaseReason endReason, String reason)
        implements CaseCommand {}
