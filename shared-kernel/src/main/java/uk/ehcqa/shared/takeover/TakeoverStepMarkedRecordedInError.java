package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A step of taking a plan over turned out to have been recorded in error: it was not taken, or not in this case. It no longer counts; what was
 * recorded stays in the history.
 *
 * @param date that was recorded for it
 */
public record TakeoverStepMarkedRecordedInError(
        CaseId caseId,
        int plan,
        int number,
        TakeoverStep step,
        LocalDate date,
        @Personal String reason) implements TakeoverEvent {}
