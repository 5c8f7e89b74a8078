package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** An exception to the six weeks for advice turned out not to apply. What was recorded stays in the history. */
public record ContributionExceptionWithdrawn(
        CaseId caseId,
        int contribution,
        int exception,
        @Personal String reason) implements ContributionEvent {}
