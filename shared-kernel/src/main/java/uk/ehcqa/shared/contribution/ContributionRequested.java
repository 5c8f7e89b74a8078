package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.service.ServiceId;

/**
 * The authority asked for advice and information.
 *
 * @param service null where nobody of the register is asked
 * @param receivedOn the day on which whoever is asked received it: the six weeks run from it
 * @param dueOn settled when it was asked, so that a later change in the law does not rewrite what was due
 * @param questions what is asked, in the words of the authority
 */
public record ContributionRequested(
        CaseId caseId,
        int contribution,
        ContributionReference reference,
        ContributionPurpose purpose,
        AdviceSource source,
        @Nullable ServiceId service,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Personal String questions)
        implements ContributionEvent {}
