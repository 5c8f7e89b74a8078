package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Whoever was asked said that the request has come. */
public record ContributionAcknowledged(CaseId caseId, int contribution, LocalDate acknowledgedOn)
        implements ContributionEvent {}
