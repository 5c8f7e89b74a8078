package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The day of the order or the agreement with which a refusal was overturned had been recorded wrongly, or not at all.
 *
 * @param wrongDate null when a return had told of it, which gives none
 */
public record OverturningDateCorrected(
        CaseId caseId,
        int episode,
        Step refusal,
        @Nullable LocalDate wrongDate,
        LocalDate overturnedOn,
        @Personal String reason)
        implements NeedsAssessmentEvent {}
