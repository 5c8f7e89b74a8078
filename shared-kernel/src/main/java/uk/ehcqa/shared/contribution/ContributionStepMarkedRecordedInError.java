package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * Something of a contribution turned out to have been recorded in error. It no longer counts; what was recorded stays in the history.
 *
 * @param date that was recorded for it
 */
public record ContributionStepMarkedRecordedInError(
        CaseId caseId,
        int contribution,
        ContributionStep step,
        LocalDate date,
        @Personal String reason) implements ContributionEvent {}
