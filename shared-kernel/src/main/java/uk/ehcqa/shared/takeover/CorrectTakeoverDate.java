package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step of taking a plan over right, and says why. */
public record CorrectTakeoverDate(CaseId caseId, int plan, int number, TakeoverStep step, LocalDate date, String reason)
        implements CaseCommand {}
