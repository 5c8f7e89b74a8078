package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The date of a step had been recorded wrongly. What was recorded before stays in the history.
 *
 * @param representationsUntil the last day for representations when the step is a draft, otherwise null
 */
public record StepDateCorrected(
        CaseId caseId,
        int episode,
        Step step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason,
        @Nullable LocalDate representationsUntil)
        implements NeedsAssessmentEvent {}
