package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records when the advice for the review meeting was circulated. */
public record CirculateReviewAdvice(CaseId caseId, LocalDate circulatedOn) implements CaseCommand {}
