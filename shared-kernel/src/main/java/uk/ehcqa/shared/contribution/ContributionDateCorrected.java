package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A date of a contribution had been recorded wrongly. What was recorded before stays in the history.
 *
 * @param answer which of the answers it is a date of; null where it is of none
 * @param dueOn as it is after the correction: the day of receipt moves it, and nothing else does
 */
public record ContributionDateCorrected(
        CaseId caseId,
        int contribution,
        ContributionDate which,
        @Nullable Integer answer,
        LocalDate wrongDate,
        LocalDate date,
        LocalDate dueOn,
        @Personal String reason)
        implements ContributionEvent {}
