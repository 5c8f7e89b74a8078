package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** A step was taken to amend the plan without a review (reg. 28): the first proposes the amendments. */
public record AmendmentWithoutReviewStepTaken(
        CaseId caseId, int plan, int number, AmendmentStep step, LocalDate takenOn) implements AmendmentEvent {}
