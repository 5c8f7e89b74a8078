package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * Advice was sent back to be put right. The date does not move.
 *
 * @param answer which of the answers it was
 */
public record ContributionReturned(
        CaseId caseId,
        int contribution,
        int answer,
        LocalDate returnedOn,
        AdviceCheck check,
        @Personal String whatIsAsked)
        implements ContributionEvent {}
