package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A later SEN2 return said that no exception to the 20 weeks applies, where an earlier one had said that one does.
 *
 * @param asOf the day that the later return describes
 */
public record ReturnedExceptionWithdrawn(CaseId caseId, int episode, LocalDate asOf) implements NeedsAssessmentEvent {}
