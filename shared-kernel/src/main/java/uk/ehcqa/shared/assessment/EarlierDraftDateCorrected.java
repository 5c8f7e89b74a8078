package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The day on which a draft was sent again, and after which another one was, had been recorded wrongly. The family's time for
 * representations runs from the latest, so it stays.
 *
 * @param draft counts the drafts that were sent again from 1
 */
public record EarlierDraftDateCorrected(
        CaseId caseId,
        int episode,
        int draft,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason) implements NeedsAssessmentEvent {}
