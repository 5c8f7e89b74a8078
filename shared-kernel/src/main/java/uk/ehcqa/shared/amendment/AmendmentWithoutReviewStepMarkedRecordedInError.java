package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A step of an amendment without a review turned out to have been recorded in error: it was not taken, or not in this case. It
 * no longer counts; what was recorded stays in the history.
 *
 * @param date that was recorded for it
 */
public record AmendmentWithoutReviewStepMarkedRecordedInError(
        CaseId caseId,
        int plan,
        int number,
        AmendmentStep step,
        LocalDate date,
        @Personal String reason) implements AmendmentEvent {}
