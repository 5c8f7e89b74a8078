package uk.ehcqa.command.contribution;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Where a contribution is to be found.
 *
 * @param contribution its number in the case
 * @param service null where nobody of the register is asked
 */
public record HeldContribution(
        ContributionReference reference,
        CaseId caseId,
        int contribution,
        @Nullable ServiceId service) {}
