package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A step of mediation or of an appeal turned out to have been recorded in error. It no longer counts; what was recorded stays in
 * the history.
 *
 * @param date that was recorded for it
 */
public record AppealStepMarkedRecordedInError(
        CaseId caseId,
        Notice notice,
        AppealStep step,
        LocalDate date,
        @Personal String reason) implements AppealEvent {}
