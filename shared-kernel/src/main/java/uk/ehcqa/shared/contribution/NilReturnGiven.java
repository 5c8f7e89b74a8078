package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The child or young person is not known to the service. That answers the request, and never counts as advice. */
public record NilReturnGiven(CaseId caseId, int contribution, LocalDate answeredOn) implements ContributionEvent {}
