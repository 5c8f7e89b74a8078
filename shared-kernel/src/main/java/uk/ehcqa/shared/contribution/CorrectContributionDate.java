package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Puts a date of a contribution right, and says why.
 *
 * @param answer which of the answers it is a date of; null for the latest, and where it is of none
 */
public record CorrectContributionDate(
        CaseId caseId,
        int contribution,
        ContributionDate which,
        @Nullable Integer answer,
        LocalDate date,
        String reason)
        implements CaseCommand {}
