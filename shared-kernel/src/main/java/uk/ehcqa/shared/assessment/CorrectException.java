package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the first and the last day of an exception that stands right, and says why. */
public record CorrectException(
        CaseId caseId, int episode, int number, LocalDate firstDay, LocalDate lastDay, String reason)
        implements CaseCommand {}
