package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The day of a linked request had been recorded wrongly. What was recorded before stays in the history. */
public record LinkedRequestDateCorrected(
        CaseId caseId,
        int episode,
        @Nullable RequestSource requestedBy,
        LocalDate wrongDate,
        LocalDate receivedOn,
        @Personal String reason)
        implements NeedsAssessmentEvent {}
