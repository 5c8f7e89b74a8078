package uk.ehcqa.shared.review;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step of a review should never have been recorded, and why. */
public record MarkReviewStepRecordedInError(CaseId caseId, int plan, int review, ReviewStep step, String reason)
        implements CaseCommand {}
