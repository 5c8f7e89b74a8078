package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A step of a review turned out to have been recorded in error: it was not taken, or not in this case. It no longer counts; what
 * was recorded stays in the history.
 *
 * @param review the number of the review: the first that was recorded is 1
 * @param date that was recorded for it
 */
public record ReviewStepMarkedRecordedInError(
        CaseId caseId,
        int plan,
        int review,
        ReviewStep step,
        LocalDate date,
        @Personal String reason) implements ReviewEvent {}
