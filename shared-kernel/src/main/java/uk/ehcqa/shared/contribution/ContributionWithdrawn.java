package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The authority no longer asks for it. */
public record ContributionWithdrawn(
        CaseId caseId,
        int contribution,
        LocalDate withdrawnOn,
        @Personal String reason) implements ContributionEvent {}
