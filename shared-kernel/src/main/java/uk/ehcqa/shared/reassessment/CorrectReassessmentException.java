package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the first and the last day of an exception of a reassessment that stands right, and says why. */
public record CorrectReassessmentException(
        CaseId caseId, int plan, int number, int exception, LocalDate firstDay, LocalDate lastDay, String reason)
        implements CaseCommand {}
