package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step right, and says why. */
public record CorrectStepDate(CaseId caseId, int episode, Step step, LocalDate date, String reason)
        implements CaseCommand {}
