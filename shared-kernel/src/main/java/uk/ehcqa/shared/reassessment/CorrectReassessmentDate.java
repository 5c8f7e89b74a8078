package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step of a reassessment right, and says why. */
public record CorrectReassessmentDate(
        CaseId caseId, int plan, int number, ReassessmentStep step, LocalDate date, String reason)
        implements CaseCommand {}
