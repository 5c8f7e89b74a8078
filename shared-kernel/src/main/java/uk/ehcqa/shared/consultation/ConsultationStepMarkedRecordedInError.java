package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The consultation of a setting, or its reply, turned out to have been recorded in error. It no longer counts; what was recorded
 * stays in the history.
 *
 * @param date that was recorded for it
 */
public record ConsultationStepMarkedRecordedInError(
        CaseId caseId,
        int consultation,
        ConsultationStep step,
        LocalDate date,
        @Personal String reason) implements ConsultationEvent {}
