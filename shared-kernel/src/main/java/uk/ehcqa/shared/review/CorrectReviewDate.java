package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step of a review right, and says why. */
public record CorrectReviewDate(CaseId caseId, int plan, int review, ReviewStep step, LocalDate date, String reason)
        implements CaseCommand {}
