package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The date of a step of a review had been recorded wrongly. What was recorded before stays in the history.
 *
 * @param review the number of the review: the first that was recorded is 1
 */
public record ReviewDateCorrected(
        CaseId caseId,
        int plan,
        int review,
        ReviewStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason)
        implements ReviewEvent {}
