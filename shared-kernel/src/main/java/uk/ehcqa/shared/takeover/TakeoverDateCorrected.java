package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The date of a step of taking a plan over had been recorded wrongly. What was recorded before stays in the history. */
public record TakeoverDateCorrected(
        CaseId caseId,
        int plan,
        int number,
        TakeoverStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason)
        implements TakeoverEvent {}
