package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** Whoever was asked said that they cannot keep the date. It stays due when it was. */
public record DateSaidToBeMissed(
        CaseId caseId,
        int contribution,
        LocalDate saidOn,
        LocalDate expectedOn,
        @Personal String reason) implements ContributionEvent {}
