package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the family was told what was decided in the review that is under way. */
public record NotifyReviewDecision(CaseId caseId, LocalDate notifiedOn, ReviewOutcome outcome) implements CaseCommand {}
