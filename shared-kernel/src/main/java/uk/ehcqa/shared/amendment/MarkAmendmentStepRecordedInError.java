package uk.ehcqa.shared.amendment;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step of an amendment without a review should never have been recorded, and why. */
public record MarkAmendmentStepRecordedInError(CaseId caseId, int plan, int number, AmendmentStep step, String reason)
        implements CaseCommand {}
