package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Advice that does not come was taken further up. Each step is taken once. */
public record ContributionEscalated(CaseId caseId, int contribution, LocalDate escalatedOn, EscalationStep to)
        implements ContributionEvent {}
