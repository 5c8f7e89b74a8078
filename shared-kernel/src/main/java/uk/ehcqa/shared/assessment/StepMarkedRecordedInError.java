package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A step turned out to have been recorded in error: it was not taken, or not in this case. It no longer counts; what was
 * recorded stays in the history.
 *
 * @param date that was recorded for it
 * @param representationsUntil the last day for representations on the draft that is the latest again, otherwise null
 */
public record StepMarkedRecordedInError(
        CaseId caseId,
        int episode,
        Step step,
        LocalDate date,
        @Personal String reason,
        @Nullable LocalDate representationsUntil)
        implements NeedsAssessmentEvent {}
