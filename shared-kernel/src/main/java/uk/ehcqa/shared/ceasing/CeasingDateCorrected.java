package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The date of such a step had been recorded wrongly. What was recorded before stays in the history. */
public record CeasingDateCorrected(
        CaseId caseId,
        int plan,
        int number,
        CeasingStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason)
        implements CeasingEvent {}
