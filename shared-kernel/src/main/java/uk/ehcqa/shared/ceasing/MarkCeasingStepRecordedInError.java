package uk.ehcqa.shared.ceasing;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that such a step should never have been recorded, and why. */
public record MarkCeasingStepRecordedInError(CaseId caseId, int plan, int number, CeasingStep step, String reason)
        implements CaseCommand {}
