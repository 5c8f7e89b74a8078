package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Whoever was asked was reminded. */
public record ContributionChased(CaseId caseId, int contribution, LocalDate chasedOn, ChaseMeans means)
        implements ContributionEvent {}
