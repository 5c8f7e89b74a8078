package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Puts the day right on which a draft was sent again that is not the latest, and says why.
 *
 * @param draft counts the drafts that were sent again from 1
 */
public record CorrectEarlierDraft(CaseId caseId, int episode, int draft, LocalDate date, String reason)
        implements CaseCommand {}
