package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The date of a step of an amendment without a review had been recorded wrongly. What was recorded before stays in the
 * history.
 */
public record AmendmentWithoutReviewDateCorrected(
        CaseId caseId,
        int plan,
        int number,
        AmendmentStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason)
        implements AmendmentEvent {}
