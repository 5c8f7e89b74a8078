package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * Advice was accepted: the plan can rest on it.
 *
 * @param answer which of the answers it was
 * @param notes what is to be known all the same; null where there is nothing
 */
public record ContributionAccepted(
        CaseId caseId,
        int contribution,
        int answer,
        LocalDate acceptedOn,
        AdviceCheck check,
        @Nullable @Personal String notes)
        implements ContributionEvent {}
