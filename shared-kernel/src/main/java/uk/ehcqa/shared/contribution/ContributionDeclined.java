package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** Whoever was asked says that they give no advice. */
public record ContributionDeclined(
        CaseId caseId,
        int contribution,
        LocalDate declinedOn,
        DeclineReason reason,
        @Personal String explanation) implements ContributionEvent {}
